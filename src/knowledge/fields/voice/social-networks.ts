import { matter } from '#knowledge/kinds/field-matter.ts';
import { framasoft } from '#knowledge/places/framasoft.ts';
import { mobilizon } from '#knowledge/places/mobilizon.ts';
import { peertube } from '#knowledge/places/peertube.ts';

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
    mobilizon,
    peertube
  ],
  houses: [framasoft]
});
