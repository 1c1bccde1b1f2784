import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const cyclosm: FieldPlace = {
  name: 'CyclOSM',
  url: 'https://www.cyclosm.org/',
  seen: '2026-11',
  fr: `carte du vélo tirée d’OpenStreetMap`,
  en: `cycling map made from OpenStreetMap`
};
