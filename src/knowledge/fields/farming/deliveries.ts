import { matter } from '#knowledge/kinds/field-matter.ts';
import { openFoodNetwork } from '#knowledge/places/open-food-network.ts';

export const deliveries = matter({
  words: [
    'livraison',
    'tournee',
    'circuit',
    'producteur',
    'vente directe',
    'arrivage',
    'direct sale',
    'delivery',
    'producer',
    'grower'
  ],
  neighbours: [openFoodNetwork],
  houses: [
    {
      name: 'CoopCircuits',
      url: 'https://coopcircuits.fr/',
      seen: '2026-11',
      fr: `coopérative qui porte Open Food Network en France`,
      en: `cooperative that carries Open Food Network in France`
    }
  ]
});
