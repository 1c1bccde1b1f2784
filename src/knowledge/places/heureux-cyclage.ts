import type { FieldPlace } from '#knowledge/kinds/field.ts';

export const heureuxCyclage: FieldPlace = {
  name: 'L’Heureux Cyclage',
  url: 'https://www.heureux-cyclage.org/',
  seen: '2026-11',
  kinds: ['hardware', 'content', 'software', 'online-service'],
  fr: `réseau des ateliers vélo participatifs, avec un wiki partagé`,
  en: `network of community bike workshops, with a shared wiki`
};
