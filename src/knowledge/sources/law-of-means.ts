import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh where money moves, and on who helps those who speak out. */

export const radioFund: Source = {
  kind: 'official',
  dated: '2009',
  title: `Sénat, soutien à l’expression radiophonique locale (article 80 de la loi n° 86-1067)`,
  url: 'https://www.senat.fr/rap/a09-104-6-1/a09-104-6-110.html',
  read: '2026-11'
};
