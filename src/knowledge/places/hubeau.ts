import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const hubeau: FieldPlace = {
  name: 'Hub’Eau',
  url: 'https://hubeau.eaufrance.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `hauteurs et débits officiels, ouverts`,
  en: `official water levels and flows, open`
};
