import { matter } from '#knowledge/kinds/field-matter.ts';

export const waste = matter({
  words: ['dechet', 'ordures', 'dechett', 'recycl', 'waste', 'rubbish'],
  neighbours: [
    {
      name: 'Que faire de mes objets et déchets',
      url: 'https://github.com/incubateur-ademe/quefairedemesobjets',
      seen: '2026-11',
      source: 'official',
      fr: `annuaire du réemploi, de l’Ademe, libre, à intégrer chez vous`,
      en: `directory for reuse, by Ademe, free, to embed at home`
    }
  ],
  holders: [
    {
      name: 'Sinoe déchets',
      url: 'https://www.sinoe.org/',
      source: 'official',
      fr: `base nationale sur la gestion des déchets, de l’Ademe`,
      en: `national database on waste, by Ademe`
    }
  ]
});
