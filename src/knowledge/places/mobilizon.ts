import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const mobilizon: FieldPlace = {
  name: 'Mobilizon',
  url: 'https://mobilizon.org/',
  seen: '2026-11',
  fr: `événements et groupes, libre`,
  en: `events and groups, free`
};
