import { matter } from '#knowledge/kinds/field-matter.ts';

export const trees = matter({
  words: ['arbre', 'foret', 'forest', 'haies ', 'bocage', 'tree', 'woodland', 'hedge'],
  neighbours: [
    {
      name: 'Inventaire forestier',
      url: 'https://inventaire-forestier.ign.fr/',
      seen: '2026-11',
      source: 'official',
      fr: `placettes mesurées chaque année par l’IGN, données brutes ouvertes`,
      en: `plots measured each year by IGN, raw open data`
    },
    {
      name: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/',
      kinds: ['data', 'software', 'online-service'],
      fr: `carte libre, où un arbre ou une haie se note`,
      en: `free map, where a tree or hedge can be noted`
    }
  ],
  holders: [
    {
      name: 'IGN',
      url: 'https://www.ign.fr/',
      source: 'official',
      fr: `forêts et haies mesurées sur tout le pays`,
      en: `forests and hedges measured across the country`
    }
  ]
});
