import type { Source } from '#engine/advise/advice.ts';

export const inno3ParcoursCommuns: Source = {
  title: `inno³, « Parcours communs numériques, tutoriel d’accompagnement aux démarches de communs numériques »`,
  url: 'https://inno3.fr/blog/parcours-communs-numeriques-tutoriel-accompagnement-demarches-de-communs-numeriques/',
  read: '2026-11'
};
