import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const arasaac: FieldPlace = {
  name: 'Arasaac',
  url: 'https://arasaac.org/',
  seen: '2026-11',
  fr: `pictogrammes CC BY-NC-SA : ni vente, ni autre licence pour la suite`,
  en: `CC BY-NC-SA pictures: no sale, no other licence on derived works`
};
