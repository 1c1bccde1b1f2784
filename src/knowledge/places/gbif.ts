import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const gbif: FieldPlace = {
  name: 'GBIF',
  url: 'https://www.gbif.org/',
  seen: '2026-11',
  fr: `observations d’espèces du monde entier, ouvertes`,
  en: `open records of species from all over the world`
};
