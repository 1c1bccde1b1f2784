import type { Source } from '#engine/advise/advice.ts';

export const inno3CanevasGouvernance: Source = {
  kind: 'practice',
  dated: '2022',
  title: `inno³, « Canevas pour la gouvernance de commun numérique » (2022)`,
  url: 'https://inno3.fr/realisation/canevas-pour-la-gouvernance-de-commun-numerique',
  read: '2026-11'
};

export const inno3CommonsModelCanvas: Source = {
  kind: 'practice',
  dated: '2023',
  title: `inno³, « Commons Model Canvas » (2023)`,
  url: 'https://inno3.fr/realisation/commons-model-canvas/',
  read: '2026-11'
};

export const inno3ParcoursCommuns: Source = {
  kind: 'practice',
  title: `inno³, « Parcours communs numériques, tutoriel d’accompagnement aux démarches de communs numériques »`,
  url: 'https://inno3.fr/blog/parcours-communs-numeriques-tutoriel-accompagnement-demarches-de-communs-numeriques/',
  read: '2026-11'
};

export const inno3RentabiliteCommuns: Source = {
  kind: 'study',
  title: `inno³, billet sur la rentabilité des communs numériques pour les acteurs publics et privés`,
  url: 'https://inno3.fr/blog/rentabilite-communs-numeriques-acteurs-publics-prives-numerique-ouvert-souverain',
  read: '2026-11'
};

export const inno3CyberGuide: Source = {
  kind: 'study',
  dated: '2025-12',
  title: `CNLL et inno³, guide de conformité CRA pour l’open source`,
  url: 'https://inno3.fr/blog/guide-cra-open-source',
  read: '2026-11'
};
