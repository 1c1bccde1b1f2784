import { matter } from '#knowledge/kinds/field-matter.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';

export const caves = matter({
  words: ['grotte', 'gouffre', 'speleo', 'karst', 'cave ', 'caves ', 'caving'],
  neighbours: [
    {
      name: 'Grottocenter',
      url: 'https://github.com/GrottoCenter/grottocenter-front',
      seen: '2026-11',
      fr: `base libre mondiale des grottes, portée par l’association Wikicaves`,
      en: `free worldwide cave database, carried by the Wikicaves association`
    },
    openstreetmap
  ],
  houses: [
    {
      name: 'Wikicaves',
      url: 'https://fr.wikicaves.org/',
      fr: `association, tient Grottocenter`,
      en: `association, keeps Grottocenter`
    }
  ],
  readers: [
    {
      fr: `Avant de publier un point exact, demandez au propriétaire et au club : un lieu fragile se protège.`,
      en: `Before you publish an exact point, ask the owner and the club: fragile places need protection.`
    }
  ]
});
