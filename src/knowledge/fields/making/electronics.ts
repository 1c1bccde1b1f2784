import { matter } from '#knowledge/kinds/field-matter.ts';

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
    {
      name: 'Libre Solar',
      url: 'https://github.com/LibreSolar/mppt-2420-hc',
      seen: '2026-11',
      kinds: ['hardware', 'software'],
      fr: `cartes ouvertes pour énergie solaire, avec plans et nomenclature`,
      en: `open boards for solar power, with plans and parts list`
    }
  ],
  houses: [
    {
      name: 'OSHWA',
      url: 'https://www.oshwa.org/',
      seen: '2026-11',
      kinds: ['hardware'],
      fr: `certifie qu’un matériel est ouvert, sur votre déclaration`,
      en: `certifies that hardware is open, on your own declaration`
    }
  ]
});
