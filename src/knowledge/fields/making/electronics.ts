import { matter } from '#knowledge/kinds/field-matter.ts';
import { libreSolar } from '#knowledge/places/libre-solar.ts';
import { oshwa } from '#knowledge/places/oshwa.ts';

export const electronics = matter({
  words: [
    'electroni',
    'carte de commande',
    'circuit imprime',
    'capteur',
    'arduino',
    'sensor',
    'circuit board'
  ],
  neighbours: [
    {
      name: 'KiCad',
      url: 'https://www.kicad.org/',
      kinds: ['hardware', 'software'],
      fr: `dessin de cartes électroniques, libre`,
      en: `designing circuit boards, free`
    },
    libreSolar
  ],
  houses: [oshwa]
});
