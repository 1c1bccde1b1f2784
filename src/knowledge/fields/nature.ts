import { field } from '#knowledge/kinds/field.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { environmentCode } from '#knowledge/sources/law-of-fields.ts';

const water = ['eau', 'rivi', 'fleuve', 'temperature', 'water', 'river'];
const species = [
  'espece',
  'oiseau',
  'plante',
  'faune',
  'flore',
  'biodivers',
  'species',
  'bird',
  'plant',
  'wildlife'
];

export const nature = field({
  id: 'nature',
  neighbours: [
    {
      name: 'Hub’Eau',
      url: 'https://hubeau.eaufrance.fr/',
      seen: '2026-11',
      matter: water,
      source: 'official',
      fr: `accès ouvert aux données nationales sur l’eau`,
      en: `open access to the national data on water`
    },
    {
      name: 'Naïades',
      url: 'https://naiades.eaufrance.fr/',
      seen: '2026-11',
      matter: water,
      source: 'official',
      fr: `qualité et température des cours d’eau`,
      en: `quality and temperature of French rivers`
    },
    {
      name: 'INPN',
      url: 'https://inpn.mnhn.fr/',
      matter: species,
      source: 'official',
      fr: `inventaire national des espèces ; site coupé en juillet 2025`,
      en: `national inventory of species; site cut off in July 2025`
    },
    {
      name: 'GBIF',
      url: 'https://www.gbif.org/',
      seen: '2026-11',
      matter: species,
      fr: `observations d’espèces du monde entier, ouvertes`,
      en: `open records of species from all over the world`
    },
    {
      name: 'GeoNature',
      url: 'https://geonature.fr/',
      seen: '2026-11',
      fr: `saisie et partage d’observations de nature, libre`,
      en: `recording and sharing sightings of nature, free`
    },
    {
      name: 'Tela Botanica',
      url: 'https://www.tela-botanica.org/',
      seen: '2026-11',
      fr: `réseau de botanique, données et cours ouverts`,
      en: `network of botanists, open data and courses`
    },
    {
      name: 'data.ademe.fr',
      url: 'https://data.ademe.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `données ouvertes de la transition écologique`,
      en: `open data of the State agency for the climate`
    }
  ],
  houses: [
    {
      name: 'Eaufrance (OFB)',
      url: 'https://www.eaufrance.fr/',
      seen: '2026-11',
      matter: water,
      source: 'official',
      fr: `banques nationales, qui reprennent des mesures au format Sandre`,
      en: `national databases, which take measurements in the Sandre format`
    },
    {
      name: 'PatriNat',
      url: 'https://www.patrinat.fr/',
      seen: '2026-11',
      matter: species,
      source: 'official',
      fr: `centre national d’expertise sur le patrimoine naturel`,
      en: `national centre of expertise on wildlife`
    },
    {
      name: 'Data Terra',
      url: 'https://www.data-terra.org/',
      seen: '2026-11',
      source: 'official',
      fr: `infrastructure de recherche, héberge les données de la Terre`,
      en: `shared research service, hosts data on the Earth`
    },
    {
      name: 'Recherche Data Gouv',
      url: 'https://recherche.data.gouv.fr/',
      seen: '2026-11',
      kinds: ['data'],
      source: 'official',
      fr: `entrepôt national, avec un laboratoire, pour une version datée et citable`,
      en: `national repository, with a laboratory, for a dated version to cite`
    }
  ],
  holders: [
    {
      name: 'Sandre',
      url: 'https://www.sandre.eaufrance.fr/',
      seen: '2026-11',
      matter: water,
      source: 'official',
      fr: `codes des stations et formats des données sur l’eau`,
      en: `station codes and formats for water data`
    },
    {
      name: 'MNHN',
      url: 'https://www.mnhn.fr/',
      seen: '2026-11',
      matter: species,
      source: 'official',
      fr: `noms de référence des espèces (TaxRef)`,
      en: `reference names of species (TaxRef)`
    },
    {
      name: 'OFB',
      url: 'https://www.ofb.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `anime les systèmes d’information sur l’eau et la biodiversité`,
      en: `runs the State data systems on water and wildlife`
    }
  ],
  law: [
    {
      when: resource.has('data'),
      sources: [environmentCode],
      fr: `Les mesures d’une autorité publique sont des informations que chacun peut demander (L124-1 du code de l’environnement).`,
      en: `Anybody may ask a public body for what it measures (L124-1 of the environment code).`
    },
    {
      when: resource.has('data', 'content'),
      matter: species,
      sources: [environmentCode],
      fr: `La position d’une espèce fragile peut rester cachée, pour la protéger (L124-4 du code de l’environnement).`,
      en: `Where a fragile species lives may stay hidden, to protect it (L124-4 of the environment code).`
    }
  ],
  money: [
    {
      standing: 'fits',
      programme: 'water-agencies',
      matter: water,
      fr: `Paie des mesures locales, rarement une base nationale ; date de dépôt à vérifier.`,
      en: `Pays for local measures, rarely for a national database; closing date to be checked.`
    },
    {
      standing: 'fits',
      programme: 'ademe-call-for-commons',
      fr: `Un commun pour la transition écologique : délai avant l’argent à vérifier.`,
      en: `A commons that helps the climate: delay before the money to be checked.`
    }
  ],
  readers: [
    {
      when: resource.has('data'),
      fr: `Avant de publier, faites contrôler les valeurs par une personne qui mesure ailleurs.`,
      en: `Before you publish, have the values checked by somebody who measures elsewhere.`
    },
    {
      fr: `Avant de publier, faites relire par une ou un naturaliste du lieu.`,
      en: `Before you publish, have it read by a naturalist who knows the place.`
    }
  ]
});
