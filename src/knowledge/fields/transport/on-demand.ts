import { matter } from '#knowledge/kinds/field-matter.ts';
import { mobicoop } from '#knowledge/places/mobicoop.ts';
import { mobilitydata } from '#knowledge/places/mobilitydata.ts';
import { nationalAccessPoint } from '#knowledge/places/national-access-point.ts';
import { netexFrance } from '#knowledge/places/netex-france.ts';
import { transportAuthorities } from '#knowledge/places/transport-authorities.ts';
import { vroom } from '#knowledge/places/vroom.ts';

export const onDemand = matter({
  words: ['a la demande', 'tad ', 'minibus', 'on demand', 'dial a ride'],
  neighbours: [
    {
      name: 'GTFS-Flex',
      url: 'https://gtfs.org/extensions/flex',
      seen: '2026-11',
      kinds: ['standard', 'software', 'data', 'online-service'],
      fr: `transport à la demande, entré dans GTFS en mars 2024`,
      en: `transport on demand, part of GTFS since March 2024`
    },
    netexFrance,
    vroom,
    {
      ...mobicoop,
      kinds: ['software', 'online-service', 'content', 'hardware', 'ai-model', 'data'],
      fr: `transport solidaire et covoiturage, libre, tenu par une coopérative`,
      en: `solidarity transport and car pooling, free, kept by a cooperative`
    }
  ],
  houses: [mobilitydata],
  holders: [
    nationalAccessPoint,
    {
      ...transportAuthorities,
      fr: `souvent la région, décide du service ; le GART les réunit`,
      en: `often the region, decides on the service; the GART brings them together`
    }
  ],
  readers: [
    {
      fr: `Faites réserver un trajet par une personne en fauteuil, du début à la fin.`,
      en: `Have somebody in a wheelchair book a journey, from beginning to end.`
    }
  ]
});
