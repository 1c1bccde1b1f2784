import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const openstreetmap: FieldPlace = {
  name: 'OpenStreetMap',
  url: 'https://www.openstreetmap.org/',
  seen: '2026-11',
  fr: `carte libre du monde, déjà lue par les applications`,
  en: `free map of the world, already read by applications`
};
