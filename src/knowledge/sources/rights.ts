import type { Source } from '#engine/advise/advice.ts';

export const authorsRights: Source = {
  kind: 'law',
  dated: '1992-07-01',
  title: `Code de la propriété intellectuelle (droit d’auteur, logiciels, bases de données, marques, brevets)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const publicAgentsWorks: Source = {
  kind: 'law',
  dated: '2006-08-01',
  title: `Code de la propriété intellectuelle (droit d’auteur, logiciels, bases de données, marques, brevets)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const sebanPublicAgents: Source = {
  kind: 'study',
  dated: '2022-03-17',
  title: `Seban avocats, « Le droit d’auteur appliqué aux agents publics »`,
  url: 'https://www.seban-associes.avocat.fr/le-droit-dauteur-applique-aux-agents-publics/',
  read: '2026-11'
};

export const coAuthorsUnanimity: Source = {
  kind: 'doctrine',
  dated: '2024-04-23',
  title: `Tribunal judiciaire de Bordeaux, n° 20/00601, raconté par le cabinet Eliacheff (œuvre de collaboration)`,
  url: 'https://eliacheff-avocat.fr/actualit-juridique/dx9vzc1v14f8wmjbswixinzglla51a',
  read: '2026-11'
};

export const newCcagDates: Source = {
  kind: 'official',
  dated: '2021-04',
  title: `collectivites-locales.gouv.fr, publication des nouveaux cahiers des clauses administratives générales`,
  url: 'https://collectivites-locales.gouv.fr/publication-des-nouveaux-ccag',
  read: '2026-11'
};

export const ccagPriorKnowledge: Source = {
  kind: 'law',
  dated: '2021-03-30',
  title: `CCAG-PI de 2021, article 34 (connaissances antérieures et diffusion sous licence libre)`,
  url: 'https://code-commande-publique.com/ccag-pi-2021-article-34',
  read: '2026-11'
};

export const ccagSourceCode: Source = {
  kind: 'law',
  dated: '2021-03-30',
  title: `CCAG-MI de 2021, article 40.4, clause commune (livraison des codes sources)`,
  url: 'https://www.code-commande-publique.com/40-4-stipulations-communes-ccag-mi',
  read: '2026-11'
};

export const ccagTic2009: Source = {
  kind: 'law',
  dated: '2009-09-16',
  title: `CCAG-TIC de 2009, article 38 (options A et B)`,
  url: 'https://marche-public.fr/CCAG-TIC/38-regime-droits-propriete-intellectuelle-logiciels-non-standards-CCAG-TIC.htm',
  read: '2026-11'
};

export const appAssignment: Source = {
  kind: 'practice',
  dated: '2018-03-09',
  title: `Agence pour la protection des programmes, le contrat de cession d’un logiciel`,
  url: 'https://www.app.asso.fr/centre-information/base-de-connaissances/code-logiciels/la-titularite-des-droits/la-modification-de-la-titularite-le-contrat-de-cession',
  read: '2026-11'
};

export const cnilOpenData: Source = {
  kind: 'doctrine',
  dated: '2024-01-25',
  title: `CNIL, délibération n° 2024-041, recommandations sur l’ouverture des données personnelles`,
  url: 'https://www.cnil.fr/fr/ouverture-et-reutilisation-de-donnees-personnelles-sur-internet-la-cnil-publie-ses-recommandations',
  read: '2026-11'
};

export const civilCodePrivacy: Source = {
  kind: 'law',
  dated: '1970-07-17',
  title: `Code civil, articles 9 (vie privée), 371-1 (autorité parentale), 931 (donations), 1103 (contrats), 1216 (cession) et 1304 (condition)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/',
  read: '2026-11'
};

export const penalCodePrivacy: Source = {
  kind: 'law',
  dated: '1994-03-01',
  title: `Code pénal, articles 226-1 (paroles et images privées) et 226-13 (secret professionnel)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719/',
  read: '2026-11'
};

export const publicHealthCode: Source = {
  kind: 'law',
  dated: '2002-03-04',
  title: `Code de la santé publique, articles L1110-4 (secret), L1111-2 (information), L1111-8 (hébergement des données de santé, vente interdite) et L1453-3 (avantages offerts à qui soigne)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/',
  read: '2026-11'
};

export const recordedInterviews: Source = {
  kind: 'practice',
  dated: '2016-02-07',
  title: `Éthique et droit, « Le chercheur mène un entretien enregistré »`,
  url: 'http://ethiquedroit.hypotheses.org/1133',
  read: '2026-11'
};

export const tarnOralArchives: Source = {
  kind: 'practice',
  title: `Archives départementales du Tarn, un pôle d’archives orales et audiovisuelles`,
  url: 'https://journals.openedition.org/afas/1768',
  read: '2026-11'
};

export const nonCommercialCologne: Source = {
  kind: 'doctrine',
  dated: '2014-10-31',
  title: `Cour d’appel de Cologne, 6 U 60/14, racontée par German IT Law (radio publique et clause NC)`,
  url: 'http://germanitlaw.com/creative-commons-and-non-commercial-use-of-works-on-websites/',
  read: '2026-11'
};

export const nonCommercialAustria: Source = {
  kind: 'doctrine',
  dated: '2024-12',
  title: `ecolex 12/2024, décision autrichienne sur la licence CC BY-NC 4.0 et une chaîne publique`,
  url: 'https://cert05external-www.360.lexisnexis.at/d/z_ecolex_2024_12_rdb_tso_ENecolex202412_2da8e6eaa3',
  read: '2026-11'
};

export const forgeEducationLicences: Source = {
  kind: 'official',
  title: `Forge des communs numériques éducatifs, choisir une licence`,
  url: 'https://docs.forge.apps.education.fr/tutoriels/premierspas/choisir-une-licence/',
  read: '2026-11'
};
