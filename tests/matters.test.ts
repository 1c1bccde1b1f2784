import { describe, expect, it } from 'vitest';
import { fields } from '#knowledge/fields/index.ts';
import { speaksOf } from '#sheets/note/field/matter.ts';

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
  ['town', 'Polling stations, staffed fairly', 'openElec', 'S²LOW']
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
});
