import { matter } from '#knowledge/kinds/field-matter.ts';
import { karrot } from '#knowledge/places/karrot.ts';
import { openFoodNetwork } from '#knowledge/places/open-food-network.ts';

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
      ...openFoodNetwork,
      kinds: ['software', 'online-service', 'data'],
      fr: `vente en circuit court, libre, réseau mondial d’associations`,
      en: `short-chain food sales, free, worldwide network of non-profit bodies`
    },
    karrot
  ]
});
