import { matter } from '#knowledge/kinds/field-matter.ts';

export const food = matter({
  words: [
    'aide alimentaire',
    'alimenta',
    'invendus',
    'epicerie',
    'glanage',
    'paniers',
    'food',
    'groceries',
    'surplus'
  ],
  neighbours: [
    {
      name: 'Open Food Network',
      url: 'https://github.com/openfoodfoundation/openfoodnetwork',
      seen: '2026-11',
      kinds: ['software', 'online-service', 'data'],
      fr: `vente en circuit court, libre, réseau mondial d’associations`,
      en: `short-chain food sales, free, worldwide network of non-profit bodies`
    },
    {
      name: 'Karrot',
      url: 'https://codeberg.org/karrot/karrot-frontend',
      seen: '2026-11',
      kinds: ['software', 'online-service'],
      fr: `partage de nourriture et groupes bénévoles, libre`,
      en: `food sharing and volunteer groups, free`
    }
  ]
});
