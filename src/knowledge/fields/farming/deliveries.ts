import { matter } from '#knowledge/kinds/field-matter.ts';

export const deliveries = matter({
  words: ['livraison', 'tournee', 'circuit', 'producteur', 'delivery', 'producer', 'grower'],
  neighbours: [
    {
      name: 'Open Food Network',
      url: 'https://openfoodnetwork.org/',
      seen: '2026-11',
      fr: `vente et distribution en circuit court, libre`,
      en: `selling and delivering local food, free`
    }
  ],
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
