import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const rechercheDataGouv: FieldPlace = {
  name: 'Recherche Data Gouv',
  url: 'https://recherche.data.gouv.fr/',
  seen: '2026-11',
  kinds: ['data'],
  source: 'official',
  fr: `entrepôt national, avec un laboratoire, pour une version datée et citable`,
  en: `national repository, with a laboratory, for a dated version to cite`
};
