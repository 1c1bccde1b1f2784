import type { Source } from '#engine/advise/advice.ts';

export const senatCir2025: Source = {
  kind: 'official',
  dated: '2025-11-24',
  title: `Sénat, amendement I-1181 au projet de loi de finances pour 2026, qui rappelle les taux de l’article 244 quater B du CGI`,
  url: 'https://www.senat.fr/amendements/2025-2026/138/Amdt_I-1181.html',
  read: '2026-11'
};

export const ministryCir: Source = {
  kind: 'official',
  title: `Direction générale des entreprises, le crédit d’impôt recherche`,
  url: 'https://entreprises.gouv.fr/fr/entrepreneuriat/aides-et-financement/credit-d-impot-recherche',
  read: '2026-11'
};

export const bpifranceCii: Source = {
  kind: 'official',
  title: `Bpifrance Création, crédit d’impôt innovation`,
  url: 'https://www.bpifrance-creation.fr/encyclopedie/aides-a-creation-a-reprise-dentreprise/aides-a-linnovation/cii-credit-dimpot',
  read: '2026-11'
};

export const financeAct2025: Source = {
  kind: 'law',
  dated: '2025-02-14',
  title: `Loi n° 2025-127 de finances pour 2025, articles 55 (crédit d’impôt recherche) et 56 (crédit d’impôt innovation)`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2025/2/14/2025-127/jo/texte',
  read: '2026-11'
};

export const bofipCii: Source = {
  kind: 'doctrine',
  title: `BOFiP, BOI-BIC-RICI-10-10-45 (crédit d’impôt innovation : entreprises et dépenses)`,
  url: 'https://bofip.impots.gouv.fr/bofip/9081-PGP.html',
  read: '2026-11'
};

export const journalDuNetJei2026: Source = {
  kind: 'press',
  dated: '2026-02-11',
  title: `Journal du Net, « Budget 2026 : le nouveau statut JEII »`,
  url: 'https://www.journaldunet.com/start-up/1547931-budget-2026-le-nouveau-statut-jeii-la-petite-victoire-de-la-french-tech/',
  read: '2026-11'
};

export const gacFinanceAct2026: Source = {
  kind: 'practice',
  dated: '2026-02',
  title: `GAC, loi de finances pour 2026 : innovation et investissements`,
  url: 'https://group-gac.com/loi-finances-2026-innovation-investissements-fiscalite',
  read: '2026-11'
};

export const senateJei2025: Source = {
  kind: 'official',
  dated: '2025-11',
  title: `Sénat, rapport n° 139 sur les crédits de la recherche pour 2026 : le seuil de 20 % des jeunes entreprises innovantes`,
  url: 'https://www.senat.fr/rap/l25-139-323/l25-139-32313.html',
  read: '2026-11'
};

export const lentStaffCeiling: Source = {
  kind: 'official',
  dated: '2020',
  title: `Ministère de la Culture, le mécénat dans la loi de finances pour 2020`,
  url: 'https://www.culture.gouv.fr/ar/19/33/7/Loi-de-finances-pour-2020-Les-changements-pour-le-mecenat-d-entreprise',
  read: '2026-11'
};
