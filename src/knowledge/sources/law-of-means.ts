import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh where money moves, and on who helps those who speak out. */

export const moneyCode: Source = {
  kind: 'law',
  title: `Code monétaire et financier, articles L311-5 et L311-6 (monnaies locales), L521-2 et L521-3 (services de paiement)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026/',
  read: '2026-11'
};

export const radioFund: Source = {
  kind: 'official',
  dated: '2009',
  title: `Sénat, soutien à l’expression radiophonique locale (article 80 de la loi n° 86-1067)`,
  url: 'https://www.senat.fr/rap/a09-104-6-1/a09-104-6-110.html',
  read: '2026-11'
};
