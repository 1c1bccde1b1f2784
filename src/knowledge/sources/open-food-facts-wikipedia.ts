import type { Source } from '#engine/advise/advice.ts';

export const openFoodFactsWikipedia: Source = {
  title: `Wikipédia, Open Food Facts`,
  url: 'https://fr.m.wikipedia.org/wiki/Open_Food_Facts',
  read: '2026-11'
};
