import type { Source } from '#engine/advise/advice.ts';

export const ambitionEssAppelCommuns2025: Source = {
  title: `Ambition ESS, appel à communs de l’ADEME et de la Fondation Macif (2025)`,
  url: 'https://auvergne-rhone-alpes.ambition-ess.org/appels-a-projet/aap-commun-ademefondation-macif-se-mobiliser-pour-la-transition-ecologique',
  read: '2026-11'
};
