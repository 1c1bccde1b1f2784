import { matter } from '#knowledge/kinds/field-matter.ts';
import { acceslibre } from '#knowledge/places/acceslibre.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';

export const streetFurniture = matter({
  words: [
    'banc ',
    'bancs ',
    'asseoir',
    'toilette',
    'fontaine',
    'mobilier urbain',
    'bench',
    'sit ',
    'toilet',
    'drinking fountain'
  ],
  neighbours: [
    {
      name: 'StreetComplete',
      url: 'https://streetcomplete.app/',
      seen: '2026-11',
      fr: `application, surtout Android, qui complète OpenStreetMap en marchant`,
      en: `app, mainly for Android, that completes OpenStreetMap while you walk`
    },
    acceslibre,
    {
      ...openstreetmap,
      fr: `carte libre qui recense déjà bancs, toilettes et fontaines`,
      en: `free map that already lists benches, toilets and fountains`
    }
  ],
  readers: [
    {
      fr: `Avant de publier, faites le tour avec une personne qui marche mal.`,
      en: `Before you publish, walk round with somebody who finds walking hard.`
    }
  ]
});
