import type { Source } from '#engine/advise/advice.ts';

export const institutionnalisationCommunsAdministration: Source = {
  title: `communs-numeriques.fr, institutionnalisation des communs par l’administration`,
  url: 'https://communs-numeriques.fr/articles/institutionnalisation-communs-administration.html',
  read: '2026-11'
};
