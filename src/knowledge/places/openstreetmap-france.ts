import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const openstreetmapFrance: FieldPlace = {
  name: 'OpenStreetMap France',
  url: 'https://www.openstreetmap.fr/',
  seen: '2026-11',
  fr: `association, héberge cartes et outils communs`,
  en: `association, hosts shared maps and tools`
};
