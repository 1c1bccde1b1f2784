import type { Source } from '#engine/advise/advice.ts';

export const tutorielCommunsNumeriques: Source = {
  title: `ANCT et inno³, tutoriel des communs numériques`,
  url: 'https://communs.societenumerique.gouv.fr',
  read: '2026-11'
};
