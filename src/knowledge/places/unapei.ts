import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const unapei: FieldPlace = {
  name: 'Unapei',
  url: 'https://falc.unapei.org/',
  seen: '2026-11',
  fr: `tient en France les règles européennes du FALC`,
  en: `keeps the European easy-to-read rules in France`
};
