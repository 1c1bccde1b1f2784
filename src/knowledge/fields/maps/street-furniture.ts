import { matter } from '#knowledge/kinds/field-matter.ts';

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
      fr: `application qui complète OpenStreetMap en marchant`,
      en: `app that completes OpenStreetMap while you walk`
    },
    {
      name: 'acceslibre',
      url: 'https://acceslibre.beta.gouv.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `accessibilité des lieux, base publique ouverte`,
      en: `how accessible places are, open public database`
    },
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      seen: '2026-11',
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
