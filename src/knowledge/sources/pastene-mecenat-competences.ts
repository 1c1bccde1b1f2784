import type { Source } from '#engine/advise/advice.ts';

export const pasteneMecenatCompetences: Source = {
  title: `Cabinet Pastene, « Mécénat de compétences : sécurisation en cours »`,
  url: 'https://pastene-avocat.fr/mecenat-de-competences-securisation-en-cours/',
  read: '2026-11'
};
