import type { Source } from '#engine/advise/advice.ts';

export const inno3CanevasGouvernance: Source = {
  title: `inno³, « Canevas pour la gouvernance de commun numérique » (2022)`,
  url: 'https://inno3.fr/realisation/canevas-pour-la-gouvernance-de-commun-numerique',
  read: '2026-11'
};
