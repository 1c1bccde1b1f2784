import type { Source } from '#engine/advise/advice.ts';

export const ademeAppelCommuns2025: Source = {
  title: `ADEME, appel à communs « Mobiliser les communs pour la transition écologique » (2025)`,
  url: 'https://agir.ademe.fr/aides-financieres/aap/mobiliser-les-communs-pour-la-transition-ecologique',
  read: '2026-11'
};
