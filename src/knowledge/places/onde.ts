import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const onde: FieldPlace = {
  name: 'Onde',
  url: 'https://onde.eaufrance.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `observatoire national des étiages, relevés ouverts`,
  en: `national observatory of low flows, open records`
};
