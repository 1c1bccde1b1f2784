import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const dataAdeme: FieldPlace = {
  name: 'data.ademe.fr',
  url: 'https://data.ademe.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `données ouvertes de la transition écologique`,
  en: `open data of the State agency for the climate`
};
