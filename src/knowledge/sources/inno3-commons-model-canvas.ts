import type { Source } from '#engine/advise/advice.ts';

export const inno3CommonsModelCanvas: Source = {
  title: `inno³, « Commons Model Canvas » (2023)`,
  url: 'https://inno3.fr/realisation/commons-model-canvas/',
  read: '2026-11'
};
