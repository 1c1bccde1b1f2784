import type { Source } from '#engine/advise/advice.ts';

export const openFoodFactsDixAns: Source = {
  title: `kennycaldieraro.fr, « Open Food Facts a dix ans et toujours un bel appétit » (2024)`,
  url: 'https://wordpress.kennycaldieraro.fr/open-food-facts-a-dix-ans-et-toujours-un-bel-appetit',
  read: '2026-11'
};
