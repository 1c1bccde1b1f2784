import { matter } from '#knowledge/kinds/field-matter.ts';

export const socialNetworks = matter({
  words: [
    'reseau social',
    'reseaux sociaux',
    'fediverse',
    'federe',
    'activitypub',
    'social network',
    'social media',
    'federated'
  ],
  neighbours: [
    {
      name: 'Mastodon',
      url: 'https://joinmastodon.org/',
      fr: `réseau social fédéré, libre, tenu par une organisation sans but lucratif`,
      en: `federated social network, free, kept by a non-profit`
    },
    {
      name: 'Mobilizon',
      url: 'https://mobilizon.org/',
      seen: '2026-11',
      fr: `événements et groupes, libre`,
      en: `events and groups, free`
    },
    {
      name: 'PeerTube',
      url: 'https://joinpeertube.org/',
      seen: '2026-11',
      fr: `vidéo libre et fédérée, tenue par Framasoft`,
      en: `free, federated video, kept by Framasoft`
    }
  ],
  houses: [
    {
      name: 'Framasoft',
      url: 'https://framasoft.org/',
      seen: '2026-11',
      fr: `association qui porte des logiciels libres pour s’exprimer`,
      en: `non-profit body with free software for speaking out`
    }
  ]
});
