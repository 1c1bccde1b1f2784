import { matter } from '#knowledge/kinds/field-matter.ts';
import { frenchFablabs } from '#knowledge/places/french-fablabs.ts';
import { wikifab } from '#knowledge/places/wikifab.ts';

export const sharedWorkshops = matter({
  words: [
    'fablab',
    'fab lab',
    'makerspace',
    'hackerspace',
    'tiers lieu',
    'machines partag',
    'shared machines',
    'shared workshop'
  ],
  neighbours: [
    {
      name: 'Fab-manager',
      url: 'https://github.com/sleede/fab-manager',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data', 'hardware', 'content'],
      fr: `gestion d’un fablab et de ses machines, libre`,
      en: `running a fab lab and its machines, free`
    },
    wikifab
  ],
  houses: [{ ...frenchFablabs, kinds: ['hardware', 'content', 'software', 'online-service'] }]
});
