import type { Source } from '#engine/advise/advice.ts';

export const etalabCommunsWorkshops: Source = {
  title: `Etalab, ateliers et gazettes sur les communs numériques`,
  url: 'https://github.com/etalab/communs.numerique.gouv.fr',
  read: '2026-11'
};
