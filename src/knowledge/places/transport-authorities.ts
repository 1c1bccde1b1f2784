import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const transportAuthorities: FieldPlace = {
  name: 'Autorité organisatrice',
  url: 'https://www.gart.org/',
  seen: '2026-11',
  fr: `décide des services de son territoire ; le GART les réunit`,
  en: `decides on the services of its area; the GART brings them together`
};
