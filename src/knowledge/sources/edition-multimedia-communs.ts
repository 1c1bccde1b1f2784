import type { Source } from '#engine/advise/advice.ts';

export const editionMultimediaCommuns: Source = {
  title: `Edition Multimédi@, articles sur les communs numériques`,
  url: 'https://www.editionmultimedia.fr/tag/commons/',
  read: '2026-11'
};
