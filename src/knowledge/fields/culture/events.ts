import { matter } from '#knowledge/kinds/field-matter.ts';
import { mobilizon } from '#knowledge/places/mobilizon.ts';

export const events = matter({
  words: ['agenda', 'festival', 'concerts ', 'events', 'festivals'],
  neighbours: [
    {
      name: 'DATAtourisme',
      url: 'https://www.datatourisme.fr/',
      source: 'official',
      fr: `fêtes, lieux et spectacles des territoires, données ouvertes`,
      en: `events, places and shows of each area, open data`
    },
    {
      ...mobilizon,
      kinds: ['software', 'online-service'],
      fr: `agenda et groupes, libre, à héberger soi-même`,
      en: `events and groups, free, to host oneself`
    }
  ]
});
