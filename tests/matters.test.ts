import { describe, expect, it } from 'vitest';
import { fields } from '#knowledge/fields/index.ts';
import { closest, speaksOf } from '#sheets/note/field/matter.ts';

/** Somebody’s project, and a place that its note must name, or must not. */
type Row = readonly [field: string, said: string, named: string, unnamed: string];

const rows: readonly Row[] = [
  ['town', 'Le carnet des concessions du cimetière', 'openCimetière', 'ma cantine'],
  ['town', 'Burial plots of five parishes', 'openCimetière', 'openElec'],
  ['town', 'Les repas de la cantine, au plus juste', 'Menus collectifs', 'GRR'],
  ['town', 'Canteen menus for small towns', 'ma cantine', 'openCimetière'],
  ['town', 'Une salle pour tous : la réservation entre villages', 'GRR', 'Decidim'],
  ['town', 'Booking the village hall', 'GRR', 'S²LOW'],
  ['town', 'Actes de mariage, indexés à plusieurs', 'Comedec', 'openADS'],
  ['town', 'Civil registry of the valley', 'Comedec', 'openCimetière'],
  ['town', 'Nids de poule, carte partagée', 'FixMyStreet', 'GRR'],
  ['town', 'Road repair requests', 'DiaLog', 'ma cantine'],
  ['town', 'L’adressage de nos hameaux', 'Mes Adresses', 'DiaLog'],
  ['town', 'House numbers for every hamlet', 'Base Adresse Nationale', 'Sispea'],
  ['town', 'Factures d’eau du syndicat', 'Sispea', 'openElec'],
  ['town', 'Water bills, shared by four towns', 'Hub’Eau', 'GRR'],
  ['town', 'Le budget participatif des bourgs', 'Decidim', 'openADS'],
  ['town', 'A participatory budget for rural towns', 'Consul Democracy', 'ma cantine'],
  ['town', 'Demandes de subvention des associations', 'Data.Subvention', 'Decidim'],
  ['town', 'Grants to local clubs', 'Data.Subvention', 'GRR'],
  ['town', 'Instruire un permis de construire à plusieurs', 'openADS', 'DiaLog'],
  ['town', 'Planning permits of a district: zoning', 'openADS', 'GRR'],
  ['town', 'Le calendrier des ordures', 'Sinoe déchets', 'openADS'],
  ['town', 'Waste collection rounds', 'Que faire de mes objets et déchets', 'Decidim'],
  ['town', 'Délibérations en ligne des petites communes', 'S²LOW', 'Decidim'],
  ['town', 'Bylaws and council decisions', 'Libriciel', 'openCimetière'],
  ['town', 'La tenue des bureaux de vote', 'openElec', 'GRR'],
  ['town', 'Polling stations, staffed fairly', 'openElec', 'S²LOW'],
  ['nature', 'Températures des rivières', 'TIGRE', 'VigiEau'],
  ['nature', 'River temperatures of the west', 'Réseau national thermie', 'xeno-canto'],
  ['nature', 'Assecs et sécheresses, vus par tous', 'Onde', 'TIGRE'],
  ['nature', 'Drought diaries', 'VigiEau', 'GBIF'],
  ['nature', 'Les crues de la vallée', 'Vigicrues', 'Onde'],
  ['nature', 'Flood marks of our towns', 'Repères de crues', 'Gis Sol'],
  ['nature', 'Nappes et puits du causse', 'Ades', 'Spipoll'],
  ['nature', 'Groundwater of the plateau', 'BRGM', 'LPO'],
  ['nature', 'Les truites du haut bassin', 'Aspe', 'NoiseCapture'],
  ['nature', 'Fish of the estuary', 'Aspe', 'Tela Botanica'],
  ['nature', 'Nichoirs partagés', 'Faune-France', 'TIGRE'],
  ['nature', 'Birds of the marsh', 'xeno-canto', 'Hub’Eau'],
  ['nature', 'L’herbier du pays', 'Tela Botanica', 'xeno-canto'],
  ['nature', 'A flora for walkers: plants and places', 'Pl@ntNet', 'Onde'],
  ['nature', 'Papillons de nuit', 'Spipoll', 'Tela Botanica'],
  ['nature', 'Pollinators of the town', 'Spipoll', 'Aspe'],
  ['nature', 'Chauves-souris des clochers', 'GeoNature', 'Hub’Eau'],
  ['nature', 'Wildlife on roads', 'GBIF', 'Vigicrues'],
  ['nature', 'Arbres remarquables', 'Inventaire forestier', 'Hub’Eau'],
  ['nature', 'Hedges, measured by farmers', 'IGN', 'Onde'],
  ['nature', 'La carte du bruit', 'NoiseCapture', 'Gis Sol'],
  ['nature', 'Street noise', 'Sensor.Community', 'Hub’Eau'],
  ['nature', 'Particules fines au collège', 'Atmo Data', 'NoiseCapture'],
  ['nature', 'Air quality by bike', 'Atmo Data', 'Onde'],
  ['nature', 'Le réemploi près de chez vous', 'Zero Waste France', 'Onde'],
  ['nature', 'Litter on the shore', 'Sinoe déchets', 'Faune-France'],
  ['nature', 'Suivi de nos toits solaires: énergie', 'OpenEnergyMonitor', 'Gis Sol'],
  ['nature', 'Heating old houses', 'ODRÉ', 'Spipoll'],
  ['nature', 'Relevés météo des écoles', 'meteo.data.gouv.fr', 'ODRÉ'],
  ['nature', 'Carbon of a household', 'Nos gestes climat', 'Hub’Eau'],
  ['nature', 'Les vers de terre de nos prairies', 'Gis Sol', 'Hub’Eau'],
  ['nature', 'Soil, layer by layer', 'Observatoire participatif des vers de terre', 'Aspe'],
  ['culture', 'Le catalogue du réseau', 'Koha', 'Omeka'],
  ['culture', 'A library catalogue', 'PMB', 'GeneWeb'],
  ['culture', 'Heure du conte en deux langues', 'StoryWeaver', 'Koha'],
  ['culture', 'Stories for newcomers', 'Dulala', 'Transkribus'],
  ['culture', 'Cassettes de la vallée', 'Cocoon', 'Koha'],
  ['culture', 'Voices of the harbour', 'AFAS', 'Koha'],
  ['culture', 'Les récits des mineurs', 'Archives nationales du monde du travail', 'Koha'],
  ['culture', 'Factory memories', 'Archives nationales du monde du travail', 'Gramps'],
  ['culture', 'Lettres du front', 'eScriptorium', 'Koha'],
  ['culture', 'Soldiers’ letters', 'Transkribus', 'Dastum'],
  ['culture', 'Les airs de l’accordéon', 'FAMDT', 'Koha'],
  ['culture', 'Les partitions de la fanfare', 'Sacem', 'FAMDT'],
  ['culture', 'Dance tunes of the hills', 'Dastum', 'Transkribus'],
  ['culture', 'Généalogie de la baronnie', 'GeneWeb', 'Dastum'],
  ['culture', 'Parish registers, indexed', 'Gramps', 'Allmaps'],
  ['culture', 'Le petit musée des outils', 'POP, base Joconde', 'Gallica'],
  ['culture', 'Museum labels for all', 'Omeka', 'Dastum'],
  ['culture', 'Films de famille', 'PeerTube', 'Koha'],
  ['culture', 'Home footage', 'PeerTube', 'GeneWeb'],
  ['culture', 'Cartes postales du canton', 'Wikimedia Commons', 'Koha'],
  ['culture', 'Glass plates of a village', 'Wikimedia Commons', 'PeerTube'],
  ['culture', 'Plans anciens du port', 'Allmaps', 'Koha'],
  ['culture', 'Old maps of the coast', 'Remonter le temps (IGN)', 'PeerTube'],
  ['culture', 'La gazette, lue à plusieurs', 'Presse locale ancienne', 'Koha'],
  ['culture', 'Newspapers of the strike', 'Gallica', 'Allmaps'],
  ['culture', 'Chapelles et lavoirs', 'POP, base Mérimée', 'POP, base Joconde'],
  ['culture', 'Churches at risk', 'Observatoire du patrimoine religieux', 'Gallica'],
  ['culture', 'Ateliers numériques: mediation numérique', 'Les Bases', 'Koha'],
  ['culture', 'Digital skills for elders', 'La Mednum', 'GeneWeb'],
  ['culture', 'L’agenda des fêtes', 'DATAtourisme', 'Koha'],
  ['culture', 'Festivals of the coast', 'Mobilizon', 'Gallica'],
  ['farming', 'Semences de nos granges', 'SHiNeMaS', 'Qrop'],
  ['farming', 'Old seeds, shared', 'GEVES', 'Qrop'],
  ['farming', 'L’étiquette juste', 'Open Food Facts', 'SHiNeMaS'],
  ['farming', 'Cheese labels', 'Anses, table Ciqual', 'Qrop'],
  ['farming', 'Tournées de livraison', 'Open Food Network', 'Qrop'],
  ['farming', 'Delivery rounds for growers', 'CoopCircuits', 'SHiNeMaS'],
  ['farming', 'L’AMAP du quartier', 'Clic’AMAP', 'SHiNeMaS'],
  ['farming', 'A veg box for all', 'AmapJ', 'Solaal'],
  ['farming', 'Plan de culture en maraîchage', 'Qrop', 'SHiNeMaS'],
  ['farming', 'Vegetable rotations', 'Pépinière-Mesclun', 'GEVES'],
  ['farming', 'Le semoir libre', 'L’Atelier Paysan', 'Qrop'],
  ['farming', 'A tractor sensor', 'Farm Hack', 'E-Phy'],
  ['farming', 'Le rucher école', 'Itsap, institut de l’abeille', 'Qrop'],
  ['farming', 'Beekeeping notes', 'Déclaration des ruches', 'SHiNeMaS'],
  ['farming', 'Moins de pesticides', 'E-Phy', 'Qrop'],
  ['farming', 'Pest control without poison', 'Anses', 'Qrop'],
  ['farming', 'Couverts et haies', 'Triple Performance', 'Qrop'],
  ['farming', 'Cover crops in dry land', 'Triple Performance', 'AmapJ'],
  ['farming', 'Carnet du troupeau', 'Idele', 'Qrop'],
  ['farming', 'Sheep on common land', 'Idele', 'E-Phy'],
  ['farming', 'Terres agricoles à reprendre', 'Terre de Liens', 'Qrop'],
  ['farming', 'Farmland for newcomers', 'Safer', 'E-Phy'],
  ['farming', 'La bio de demain', 'Agence Bio', 'Qrop'],
  ['farming', 'Organic farms map', 'Fnab', 'E-Phy'],
  ['farming', 'Glanage solidaire', 'Solaal', 'Open Food Facts'],
  ['farming', 'Gleaning groups', 'Fédération des banques alimentaires', 'Qrop'],
  ['farming', 'Vignes oubliées', 'PlantGrape', 'Qrop'],
  ['farming', 'Grape diseases', 'IFV', 'SHiNeMaS'],
  ['health', 'Fiches en dessins', 'Arasaac', 'MONAI'],
  ['health', 'Easy-read leaflets', 'SantéBD', 'Orphadata'],
  ['health', 'Les gestes de la naissance', 'Ordre des sages-femmes', 'Orphadata'],
  ['health', 'Midwives’ sheets', 'Nos 1000 jours', 'MONAI'],
  ['health', 'Interprètes à l’hôpital', 'Traducmed', 'Orthanc'],
  ['health', 'Words for refugees', 'Comede', 'Odissé'],
  ['health', 'Le bon usage des médicaments', 'ANSM', 'Traducmed'],
  ['health', 'Prescriptions made plain', 'Base publique des médicaments', 'Arasaac'],
  ['health', 'Radios d’enfants', 'Orthanc', 'Traducmed'],
  ['health', 'A model that reads x-rays', 'MONAI', 'Comede'],
  ['health', 'Maladies rares de l’os', 'Orphadata', 'Comede'],
  ['health', 'A rare disease atlas', 'Alliance maladies rares', 'Traducmed'],
  ['health', 'Où est le défibrillateur ?', 'Géo’DAE', 'Arasaac'],
  ['health', 'Cardiac arrest: who comes first', 'Géo’DAE', 'ANSM'],
  ['health', 'Soins et handicap', 'APF France handicap', 'MONAI'],
  ['health', 'A wheelchair guide', 'My Human Kit', 'ANSM'],
  ['health', 'Parler de santé mentale', 'Psycom', 'Géo’DAE'],
  ['health', 'Mental health at work', 'Unafam', 'Orthanc'],
  ['health', 'Le dossier de soins libre', 'OpenMRS', 'Psycom'],
  ['health', 'Patient records for small clinics', 'HL7 FHIR', 'Psycom'],
  ['health', 'Vaccination et quartiers', 'Odissé', 'OpenMRS'],
  ['health', 'Outbreaks, day by day', 'Santé publique France', 'OpenMRS'],
  ['health', 'Carnet des aidants', 'Association française des aidants', 'MONAI'],
  ['health', 'Nursing home menus', 'CNSA', 'MONAI'],
  ['health', 'Une prothèse à imprimer', 'e-NABLE France', 'OpenMRS'],
  ['health', 'Splints for small hands', 'e-NABLE France', 'Odissé'],
  ['school', 'Mathématiques à étapes', 'MathALÉA', 'Scratch'],
  ['school', 'Maths without fear', 'APMEP', 'Tatoeba'],
  ['school', 'Dictées du lundi', 'AFEF', 'MathALÉA'],
  ['school', 'Reading aloud', 'Vikidia', 'PhET'],
  ['school', 'Leçons pour élèves dyslexiques', 'LireCouleur', 'MathALÉA'],
  ['school', 'Special needs toolbox', 'Cartable fantastique', 'PhET'],
  ['school', 'Histoire par les cartes', 'Édugéo', 'PhET'],
  ['school', 'Geography of home', 'APHG', 'Scratch'],
  ['school', 'Anglais pour tous', 'Tatoeba', 'PhET'],
  ['school', 'Spanish by song', 'APLV', 'PhET'],
  ['school', 'Chimie sans danger', 'PhET', 'Scratch'],
  ['school', 'Physics at home', 'UdPPC', 'Tatoeba'],
  ['school', 'Algorithmes débranchés', 'Scratch', 'PhET'],
  ['school', 'Coding club', 'Capytale', 'PhET'],
  ['school', 'Le livret de compétences', 'SACoche', 'PhET'],
  ['school', 'Report cards without marks', 'SACoche', 'Scratch'],
  ['school', 'Carnet d’alternance', 'Maisons familiales rurales', 'Scratch'],
  ['school', 'Apprentices’ logbook', 'Maisons familiales rurales', 'PhET'],
  ['school', 'Classe dehors', 'Frene', 'SACoche'],
  ['school', 'A school garden', 'Vigie-Nature École', 'SACoche'],
  ['school', 'Ordinateurs reconditionnés', 'PrimTux', 'SACoche'],
  ['school', 'Old laptops, new life', 'Nird', 'Scratch'],
  ['school', 'Médias et infox', 'Clemi', 'SACoche'],
  ['school', 'Fake news lab', 'Clemi', 'Scratch'],
  ['school', 'Jeux de maternelle', 'Ageem', 'SACoche'],
  ['school', 'Kindergarten games', 'Ageem', 'Clemi'],
  ['science', 'Corpus de chartes: sciences humaines', 'Huma-Num', 'Galaxy France'],
  ['science', 'A manuscript corpus', 'Nakala', 'Astropy'],
  ['science', 'Un microscope à imprimer', 'OpenFlexure', 'Nakala'],
  ['science', 'Microscopes for schools', 'GOSH', 'Galaxy France'],
  ['science', 'Le turbidimètre', 'EnviroDIY', 'Nakala'],
  ['science', 'A water quality probe', 'Sandre', 'Nakala'],
  ['science', 'Le bruit des machines', 'DCASE', 'Nakala'],
  ['science', 'Acoustic faults', 'MIMII', 'Galaxy France'],
  ['science', 'Génomes du littoral', 'Galaxy France', 'DCASE'],
  ['science', 'Sequencing a lake', 'Institut français de bioinformatique', 'Nakala'],
  ['science', 'Météorites trouvées', 'Astropy', 'DCASE'],
  ['science', 'Telescopes in schools', 'CDS de Strasbourg', 'Nakala'],
  ['science', 'Enquête sur les gares', 'Progedo', 'Astropy'],
  ['science', 'A survey of renters', 'LimeSurvey', 'DCASE'],
  ['science', 'Céramiques et fouilles', 'ArkeoGIS', 'Astropy'],
  ['science', 'Archaeology of a ford', 'Inrap', 'DCASE'],
  ['science', 'Le cahier de laboratoire', 'eLabFTW', 'Nakala'],
  ['science', 'Shared lab notebooks', 'protocols.io', 'DCASE'],
  ['science', 'Sciences participatives du ciel', 'Zooniverse', 'eLabFTW'],
  ['science', 'Citizen counts', 'Open', 'eLabFTW'],
  ['science', 'Des revues sans frais', 'Episciences', 'eLabFTW'],
  ['science', 'A scholarly press', 'Centre Mersenne', 'Astropy'],
  ['science', 'Simulation de marées', 'Groupe Calcul', 'eLabFTW'],
  ['science', 'A solver for dams', 'Guix', 'Nakala'],
  ['science', 'Sismologie à l’école', 'ObsPy', 'Guix'],
  ['science', 'Earthquakes heard', 'Epos-France', 'Guix']
];

/** The places that bear a matter which these words speak of, in one field. */
function namedFor(id: string, said: string): string[] {
  const speaks = speaksOf({ name: said, purpose: '', objects: {} });
  const field = fields.find((one) => one.id === id);
  return [...(field?.neighbours ?? []), ...(field?.houses ?? []), ...(field?.holders ?? [])]
    .filter(({ matter }) => matter && speaks(matter))
    .map(({ name }) => name);
}

describe('the matter of a project', () => {
  it.each(rows)('in %s, “%s” leads to %s, not to %s', (field, said, named, unnamed) => {
    const names = namedFor(field, said);
    expect(names).toContain(named);
    expect(names).not.toContain(unnamed);
  });

  it('is told by beginnings of four letters at least, or by whole words', () => {
    const told = fields.filter(({ id }) => rows.some(([field]) => field === id));
    const words = told.flatMap(({ neighbours, houses, holders, law, money, readers }) =>
      [...neighbours, ...houses, ...holders, ...law, ...money, ...readers].flatMap(
        ({ matter }) => matter ?? []
      )
    );
    expect(words.filter((word) => word.length < 4 && !word.endsWith(' '))).toEqual([]);
  });

  it('is enough by itself from two places on, and is completed below', () => {
    const [own, other, rest] = [{ matter: ['eau '] }, { matter: ['rivi'] }, {}];
    expect(closest([own, other, rest])).toEqual([own, other]);
    expect(closest([own, rest])).toEqual([own, rest]);
    expect(closest([rest])).toEqual([rest]);
  });

  it('may be a whole word, which no longer word holds', () => {
    const said = (name: string) => speaksOf({ name, purpose: '', objects: {} })(['sols ']);
    expect(said('La carte des sols')).toBe(true);
    expect(said('Solstice')).toBe(false);
  });
});
