import { matter } from '#knowledge/kinds/field-matter.ts';

export const vines = matter({
  words: ['vigne', 'viticul', 'cepage', 'vin ', 'vins ', 'vineyard', 'grape', 'wine'],
  neighbours: [
    {
      name: 'PlantGrape',
      url: 'https://www.plantgrape.fr/',
      fr: `catalogue public des vignes cultivées en France`,
      en: `public catalogue of vines grown in France`
    }
  ],
  houses: [
    {
      name: 'IFV',
      url: 'https://www.vignevin.com/',
      fr: `institut technique de la vigne et du vin`,
      en: `technical institute for vines and wine`
    }
  ]
});
