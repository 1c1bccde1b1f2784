import type { Source } from '#engine/advise/advice.ts';

export const ademeAppelCommuns2025: Source = {
  kind: 'official',
  dated: '2025-05-21',
  title: `ADEME, appel à communs « Mobiliser les communs pour la transition écologique » (2025)`,
  url: 'https://agir.ademe.fr/aides-financieres/aap/mobiliser-les-communs-pour-la-transition-ecologique',
  read: '2026-11'
};

export const ademeAppelCommunsConditions: Source = {
  kind: 'official',
  title: `ADEME, appel à communs : conditions de participation`,
  url: 'https://www.innoverpourlatransitionecologique.fr/en/challenges/appel-a-communs-1/agreements?lang=fr',
  read: '2026-11'
};

export const ambitionEssAppelCommuns2025: Source = {
  kind: 'press',
  dated: '2025',
  title: `Ambition ESS, appel à communs de l’ADEME et de la Fondation Macif (2025)`,
  url: 'https://auvergne-rhone-alpes.ambition-ess.org/appels-a-projet/aap-commun-ademefondation-macif-se-mobiliser-pour-la-transition-ecologique',
  read: '2026-11'
};

export const forumAdemeValoriserCommuns: Source = {
  kind: 'official',
  title: `Forum résilience des territoires (ADEME), comment valoriser un commun`,
  url: 'https://forum.resilience-territoire.ademe.fr/t/304',
  read: '2026-11'
};
