import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh where money moves, and on who helps those who speak out. */

export const radioFund: Source = {
  kind: 'official',
  dated: '2009',
  title: `Sénat, soutien à l’expression radiophonique locale (article 80 de la loi n° 86-1067)`,
  url: 'https://www.senat.fr/rap/a09-104-6-1/a09-104-6-110.html',
  read: '2026-11'
};

export const consumerWithdrawal: Source = {
  kind: 'law',
  dated: '2016-03-14',
  title: `Code de la consommation, articles L221-18 à L221-28 (rétractation : à distance, hors établissement)`,
  url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006069565/LEGISCTA000032226844/',
  read: '2026-11'
};
