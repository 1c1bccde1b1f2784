import type { Source } from '#engine/advise/advice.ts';

export const rechercheDataGouvService: Source = {
  kind: 'official',
  title: `Cat OPIDoR, fiche de l’entrepôt Recherche Data Gouv : espaces institutionnels et espace générique`,
  url: 'https://cat.opidor.fr/index.php/Entrep%C3%B4t_Recherche_Data_Gouv',
  read: '2026-11'
};

export const nakalaDocumentation: Source = {
  kind: 'project',
  title: `Huma-Num, documentation de Nakala`,
  url: 'https://documentation.huma-num.fr/nakala',
  read: '2026-11'
};

export const cocoonFaq: Source = {
  kind: 'project',
  title: `Cocoon, entrepôt d’enregistrements de parole : questions fréquentes`,
  url: 'https://cocoon.huma-num.fr/exist/crdo/faq.htm',
  read: '2026-11'
};

export const zenodoRecords: Source = {
  kind: 'project',
  title: `Zenodo, About records: any user may deposit, files are fixed once published`,
  lang: 'en',
  url: 'https://help.zenodo.org/docs/deposit/about-records',
  read: '2026-11'
};

export const softwareHeritageArchive: Source = {
  kind: 'project',
  title: `Software Heritage, l’archive universelle du code source et l’archivage sur demande`,
  url: 'https://www.softwareheritage.org/?lang=fr',
  read: '2026-11'
};

export const franceArchivesDeposit: Source = {
  kind: 'official',
  title: `FranceArchives, « Le dépôt d’archives privées »`,
  url: 'https://francearchives.fr/fr/article/38061',
  read: '2026-11'
};

export const deuxSevresArchives: Source = {
  kind: 'official',
  title: `Archives départementales des Deux-Sèvres, « Confier vos archives » : don et dépôt, avec leurs conditions`,
  url: 'http://archives.deux-sevres.com/archives79/Vosarchives/Archivespriv%C3%A9es/Confiervosarchives.aspx',
  read: '2026-11'
};

export const mayenneArchives: Source = {
  kind: 'official',
  title: `Archives départementales de la Mayenne, don, dépôt et prêt pour reproduction`,
  url: 'https://archives.lamayenne.fr/article/comment-ca-se-passe',
  read: '2026-11'
};

export const commonsUpload: Source = {
  kind: 'project',
  title: `Wikimedia Commons, téléverser : licence libre ou domaine public, auteur connu`,
  url: 'https://commons.wikimedia.org/wiki/Commons:T%C3%A9l%C3%A9verser',
  read: '2026-11'
};

export const mirahezeMove: Source = {
  kind: 'project',
  title: `Miraheze, Moving a wiki to Miraheze`,
  lang: 'en',
  url: 'https://meta.miraheze.org/wiki/Moving_a_wiki_to_Miraheze',
  read: '2026-11'
};

export const chatonsCooperation: Source = {
  kind: 'practice',
  dated: '2022-01',
  title: `La Fonda, « CHATONS, le collectif des hébergeurs alternatifs »`,
  url: 'https://fonda.asso.fr/ressources/projet-en-cooperation-chatons-le-collectif-des-hebergeurs-alternatifs-transparents',
  read: '2026-11'
};

export const heritageCode: Source = {
  kind: 'law',
  dated: '2004-02-20',
  title: `Code du patrimoine, articles L211-4, L212-2, L212-8, L213-2 et L214-3 : archives publiques et privées`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074236/',
  read: '2026-11'
};

export const authorsRights: Source = {
  kind: 'law',
  dated: '1992-07-01',
  title: `Code de la propriété intellectuelle (droit d’auteur, logiciels, bases de données, marques, brevets)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const researchCode: Source = {
  kind: 'law',
  dated: '2016-10-07',
  title: `Code de la recherche, article L533-4 (publications et données)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071190/',
  read: '2026-11'
};

export const associationsAct: Source = {
  kind: 'law',
  dated: '1901-07-01',
  title: `Loi du 1er juillet 1901 relative au contrat d’association, et son décret du 16 août 1901`,
  url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006069570/',
  read: '2026-11'
};

export const privateLife: Source = {
  kind: 'law',
  dated: '1970-07-17',
  title: `Code civil, articles 9 (vie privée), 371-1 (autorité parentale), 931 (donations), 1103 (contrats), 1216 (cession) et 1304 (condition)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/',
  read: '2026-11'
};

export const mediationDecree: Source = {
  kind: 'law',
  dated: '2025-07-18',
  title: `Code de procédure civile, articles 1530 et suivants (décret n° 2025-660) : conciliation et médiation`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716/',
  read: '2026-11'
};

export const localBudgets: Source = {
  kind: 'law',
  dated: '1996-02-21',
  title: `Code général des collectivités territoriales, articles L1531-1, L1611-7-1, L1612-2, L2121-29, L5211-9, L5211-10, L5221-1, L5511-1, L5711-1 et L5721-1`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/',
  read: '2026-11'
};

export const philanthropyDoctrine: Source = {
  kind: 'doctrine',
  dated: '2023-06-21',
  title: `BOFiP, BOI-BIC-RICI-20-30-10-20 (mécénat : intention libérale et contreparties, article 238 bis du CGI)`,
  url: 'https://bofip.impots.gouv.fr/bofip/6476-PGP.html',
  read: '2026-11'
};

export const philanthropyOneToFour: Source = {
  kind: 'practice',
  dated: '2023-01-17',
  title: `votre-expert-des-associations.fr, « Mécénomètre et contreparties » : le rapport de un à quatre`,
  url: 'https://votre-expert-des-associations.fr/2023-01-17-mecenometre-et-contrepartie-mecenat',
  read: '2026-11'
};

export const afnicSyreli: Source = {
  kind: 'official',
  dated: '2011-11-03',
  title: `Afnic, Syreli : litiges sur les noms en .fr, articles L45-2 et L45-6 du code des postes et des communications électroniques`,
  url: 'https://www.afnic.fr/fr/l-afnic-en-bref/actualites/actualites-generales/5260/show/l-afnic-lance-syreli-le-nouveau-systeme-de-resolution-de-litiges-2.html',
  read: '2026-11'
};

export const icannTransfers: Source = {
  kind: 'official',
  title: `ICANN, transférer un nom de domaine : le blocage de soixante jours`,
  url: 'https://www.icann.org/resources/pages/about-transfer-policy-2017-10-19-fr',
  read: '2026-11'
};

export const lettersRights: Source = {
  kind: 'practice',
  title: `Consortium Cahier, « Corpus d’auteurs, aspects juridiques : correspondance »`,
  url: 'https://cahier.hypotheses.org/correspondance',
  read: '2026-11'
};

export const interviewRights: Source = {
  kind: 'practice',
  dated: '2016-02-07',
  title: `Questions éthique et droit en SHS, « Le chercheur mène un entretien enregistré »`,
  url: 'https://ethiquedroit.hypotheses.org/1133',
  read: '2026-11'
};

export const grantAgreement: Source = {
  kind: 'law',
  dated: '2000-04-12',
  title: `Loi n° 2000-321, articles 9-1 et 10 (subvention ou marché, convention, compte rendu, paiement)`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000215117/',
  read: '2026-11'
};
