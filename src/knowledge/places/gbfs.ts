import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const gbfs: FieldPlace = {
  name: 'GBFS',
  url: 'https://github.com/MobilityData/gbfs',
  seen: '2026-11',
  kinds: ['standard', 'software', 'data', 'online-service'],
  fr: `format ouvert des vélos en libre-service`,
  en: `open format for shared bikes`
};
