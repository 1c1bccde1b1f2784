import type { Source } from '#engine/advise/advice.ts';

export const senatCir2025: Source = {
  kind: 'official',
  dated: '2025-11-24',
  title: `Sénat, amendement I-1181 au projet de loi de finances pour 2026, qui rappelle les taux de l’article 244 quater B du CGI`,
  url: 'https://www.senat.fr/amendements/2025-2026/138/Amdt_I-1181.html',
  read: '2026-11'
};

export const cirAfterFinanceAct2025: Source = {
  kind: 'press',
  title: `Je m’installe, « Tour de vis pour le crédit d’impôt recherche »`,
  url: 'https://je-minstalle.fr/fr/actualites/tour-de-vis-pour-le-credit-d-impot-recherche_-n.html',
  read: '2026-11'
};

export const bpifranceCii: Source = {
  kind: 'official',
  title: `Bpifrance Création, crédit d’impôt innovation`,
  url: 'https://www.bpifrance-creation.fr/encyclopedie/aides-a-creation-a-reprise-dentreprise/aides-a-linnovation/cii-credit-dimpot',
  read: '2026-11'
};

export const legifiscalCii2025: Source = {
  kind: 'practice',
  title: `LégiFiscal, « Crédit d’impôt innovation » prorogé au taux de 20 %`,
  url: 'https://legifiscal.fr/actualites-fiscales/4025-plf-2025-credit-impot-innovation-fin-proroge-taux-20.html',
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

export const fiscalOnlineJei2025: Source = {
  kind: 'practice',
  dated: '2025-10',
  title: `FiscalOnline, jeunes entreprises innovantes : le seuil de recherche porté à 20 % par la loi de financement de la sécurité sociale pour 2025`,
  url: 'https://fiscalonline.com/Innovation/PLFSS2026-le-seuil-de-depenses-de-R-D-a-realiser-pour-etre-eligible-au-statut-JEI-passerait-de-20-a-25',
  read: '2026-11'
};
