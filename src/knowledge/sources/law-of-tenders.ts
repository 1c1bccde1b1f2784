import type { Source } from '#engine/advise/advice.ts';

/* What binds whoever bids for a public contract in France. */

export const buyersAnswers: Source = {
  kind: 'law',
  dated: '2018-12-03',
  title: `Code de la commande publique, article R2132-6 (questions des candidats : réponse six jours avant la remise des offres, quatre en urgence)`,
  url: 'https://marche-public.fr/ccp/R2132-06-dematerialisation-renseignements-complementaires-documents-consultation-delai.htm',
  read: '2026-11'
};

export const technicalOfferBinds: Source = {
  kind: 'law',
  dated: '2021-03-30',
  title: `CCAG-TIC de 2021, article 4 (pièces du contrat, offre technique comprise)`,
  url: 'https://marche-public.fr/CCAG-TIC2021/04-pieces-contractuelles.htm',
  read: '2026-11'
};
