import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const arcom: FieldPlace = {
  name: 'Arcom',
  url: 'https://www.arcom.fr/',
  seen: '2026-11',
  source: 'official',
  fr: `règles des médias et des services en ligne`,
  en: `rules for media and online services`
};
