import type { Source } from '#engine/advise/advice.ts';

export const inno3RentabiliteCommuns: Source = {
  title: `inno³, billet sur la rentabilité des communs numériques pour les acteurs publics et privés`,
  url: 'https://inno3.fr/blog/rentabilite-communs-numeriques-acteurs-publics-prives-numerique-ouvert-souverain',
  read: '2026-11'
};
