import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const sandre: FieldPlace = {
  name: 'Sandre',
  url: 'https://www.sandre.eaufrance.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `codes des stations et formats des données sur l’eau`,
  en: `station codes and formats for water data`
};
