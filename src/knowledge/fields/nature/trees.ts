import { matter } from '#knowledge/kinds/field-matter.ts';
import { ign } from '#knowledge/places/ign.ts';
import { openstreetmap } from '#knowledge/places/openstreetmap.ts';

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
      ...openstreetmap,
      kinds: ['data', 'software', 'online-service'],
      fr: `carte libre, où un arbre ou une haie se note`,
      en: `free map, where a tree or hedge can be noted`
    }
  ],
  holders: [ign]
});
