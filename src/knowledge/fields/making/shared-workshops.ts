import { matter } from '#knowledge/kinds/field-matter.ts';

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
    {
      name: 'Wikifab',
      url: 'https://wikifab.org/',
      seen: '2026-11',
      kinds: ['hardware', 'content'],
      fr: `plans et tutoriels de fabrication, libres`,
      en: `free designs and how-tos`
    }
  ],
  houses: [
    {
      name: 'Réseau français des fablabs',
      url: 'https://www.fablab.fr/',
      kinds: ['hardware', 'content', 'software', 'online-service'],
      fr: `ateliers qui construisent et essaient`,
      en: `workshops that build and try`
    }
  ]
});
