import type { Source } from '#engine/advise/advice.ts';

export const functionalSourceLicence: Source = {
  kind: 'practice',
  dated: '2024',
  title: `Functional Source License 1.1: each version becomes Apache 2.0 or MIT after two years`,
  lang: 'en',
  url: 'https://fsl.software/',
  read: '2026-11'
};

export const appControlledDeposit: Source = {
  kind: 'practice',
  title: `Agence pour la protection des programmes, demande de dépôt contrôlé (compilation et installation vérifiées)`,
  url: 'https://www.app.asso.fr/centre-information/base-de-connaissances/bonnes-pratiques/nos-formulaires/demande-de-depot-controle',
  read: '2026-11'
};

export const openSourceDefinition: Source = {
  kind: 'practice',
  title: `Open Source Initiative, The Open Source Definition: criteria 1 and 6`,
  lang: 'en',
  url: 'https://opensource.org/osd',
  read: '2026-11'
};

export const misleadingPractices: Source = {
  kind: 'law',
  dated: '2016-03-14',
  title: `Code de la consommation, articles L121-2 à L121-5 (pratiques trompeuses) et L433-3 à L433-7 (certification)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565/',
  read: '2026-11'
};

export const contractsInInsolvency: Source = {
  kind: 'law',
  dated: '2000-09-18',
  title: `Code de commerce, articles L251-1 à L251-23, L420-1, L612-4, L622-13, L641-11-1 et L642-7`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/',
  read: '2026-11'
};

export const localBudgetVote: Source = {
  kind: 'law',
  dated: '1996-02-21',
  title: `Code général des collectivités territoriales, articles L1531-1, L1611-7-1, L1612-2, L2121-29, L5211-9, L5211-10, L5221-1, L5511-1, L5711-1 et L5721-1`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/',
  read: '2026-11'
};

export const localBudgetQuestion: Source = {
  kind: 'official',
  title: `Banque des territoires, « Vote du budget primitif : la date limite est-elle fixée au 15 avril ? »`,
  url: 'https://banquedesterritoires.fr/vote-du-budget-primitif-la-date-limite-est-elle-fixee-au-15-avril',
  read: '2026-11'
};

export const jointPurchaseVote: Source = {
  kind: 'press',
  dated: '2018-06-28',
  title: `Weka, adhésion à un groupement de commandes : la convention passe devant chaque assemblée`,
  url: 'https://www.weka.fr/actualite/achats/article/quelles-sont-les-regles-regissant-ladhesion-a-un-groupement-de-commandes-67053/',
  read: '2026-11'
};

export const mayorsAssociationEntente: Source = {
  kind: 'practice',
  title: `Association des maires de France, les coopérations entre communes : l’entente (L5221-1 et L5221-2)`,
  url: 'https://www.amf.asso.fr/m/amf-info/apercu.php?id=139',
  read: '2026-11'
};

export const worksMadeTogether: Source = {
  kind: 'law',
  dated: '1992-07-01',
  title: `Code de la propriété intellectuelle (droit d’auteur, logiciels, bases de données, marques, brevets)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const horizontalCooperation: Source = {
  kind: 'doctrine',
  dated: '2023-07-21',
  title: `Commission européenne, lignes directrices sur les accords de coopération horizontale (2023/C 259/01)`,
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:52023XC0721(01)',
  read: '2026-11'
};

export const associationFeesTax: Source = {
  kind: 'practice',
  title: `Associathèque, « Cotisation et imposition » (cotisation qui est le prix d’un service)`,
  url: 'https://www.associatheque.fr/fr/fiscalite-des-associations/cotisations.html',
  read: '2026-11'
};

export const osmCorporateMembers: Source = {
  kind: 'project',
  dated: '2023-09-08',
  title: `OpenStreetMap Foundation, new guidelines for corporate membership (2023)`,
  lang: 'en',
  url: 'https://blog.openstreetmap.org/2023/09/08/osm-foundation-announces-new-membership-guidelines-for-corporate-sponsorship',
  read: '2026-11'
};

export const microContributions2026: Source = {
  kind: 'practice',
  dated: '2025-09-08',
  title: `Arapl, cotisations des micro-entreprises libérales en 2026 (décret n° 2025-943)`,
  url: 'https://www.arapl.org/nouvelle-hausse-cotisations-sociales-des-micro-entrepreneurs-liberaux',
  read: '2026-11'
};

export const vatThreshold2026: Source = {
  kind: 'press',
  dated: '2026-03-04',
  title: `Journal de l’économie, seuils de la micro-entreprise et de la TVA en 2026`,
  url: 'https://www.journaldeleconomie.fr/auto-entrepreneurs-la-mauvaise-surprise-cachee-dans-les-nouveaux-baremes/',
  read: '2026-11'
};

export const trainingDeclaration: Source = {
  kind: 'law',
  dated: '2018-09-05',
  title: `Code du travail, articles L6316-1 et L6351-1 (formation), L7331-1 à L7332-7 (coopératives d’activités)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
  read: '2026-11'
};

export const moneyCode: Source = {
  kind: 'law',
  dated: '2000-12-14',
  title: `Code monétaire et financier, articles L311-5, L311-6 (monnaies locales), L313-23 (cession de créances, dite Dailly), L521-2 et L521-3 (paiement)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026/',
  read: '2026-11'
};

export const grantAdvanceByAuthority: Source = {
  kind: 'official',
  title: `Banque des territoires, « Une collectivité peut-elle accorder une avance de subvention à une association ? »`,
  url: 'https://www.banquedesterritoires.fr/une-collectivite-locale-ou-epci-peut-il-accorder-une-avance-de-subvention-une-association',
  read: '2026-11'
};

export const overdueDebts: Source = {
  kind: 'practice',
  title: `Alsace Mouvement associatif, « Difficultés financières : la procédure de redressement judiciaire »`,
  url: 'https://www.alsacemouvementassociatif.org/fr/les-fiches/difficultes-financieres-la-procedure-de-redressement-judiciaire_-r.html',
  read: '2026-11'
};

export const repayableAdvanceFund: Source = {
  kind: 'practice',
  dated: '2017',
  title: `Solidarum, « Fonds d’avance remboursable : un coup de pouce aux associations » (Seine-Saint-Denis)`,
  url: 'https://www.solidarum.org/inclusion-sociale/fonds-d-avance-remboursable-coup-de-pouce-aux-associations',
  read: '2026-11'
};

export const philanthropyTaxDoctrine: Source = {
  kind: 'doctrine',
  dated: '2023-06-21',
  title: `BOFiP, BOI-BIC-RICI-20-30-10-20 (mécénat : intention libérale et contreparties, article 238 bis du CGI)`,
  url: 'https://bofip.impots.gouv.fr/bofip/6476-PGP.html',
  read: '2026-11'
};

export const wrongTaxReceipts: Source = {
  kind: 'law',
  dated: '2021-08-24',
  title: `Code général des impôts, articles 238 (licences de logiciels), 238 bis et 1740 A (dons et reçus)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069577/',
  read: '2026-11'
};

export const auditedAssociations: Source = {
  kind: 'law',
  dated: '2021-08-24',
  title: `Code de commerce, articles L251-1 à L251-23, L420-1, L612-4, L622-13, L641-11-1 et L642-7`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/',
  read: '2026-11'
};

export const researchStateAid: Source = {
  kind: 'doctrine',
  dated: '2022-10-28',
  title: `Commission européenne, encadrement des aides d’État à la recherche (2022/C 414/01), activités économiques accessoires`,
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=uriserv:OJ.C_.2022.414.01.0001.01.FRA',
  read: '2026-11'
};

export const publicResearchServices: Source = {
  kind: 'doctrine',
  dated: '2001-09-05',
  title: `Conseil d’État, n° 225473, Guiavarc’h (prestations de services des établissements publics de recherche)`,
  url: 'https://www.rajf.org/spip.php?article50',
  read: '2026-11'
};

export const educationCode: Source = {
  kind: 'law',
  dated: '2000-06-15',
  title: `Code de l’éducation, articles L123-5, L711-1, L719-12, L719-13 et R719-194 à R719-205`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191/',
  read: '2026-11'
};

export const researchCode: Source = {
  kind: 'law',
  dated: '2004-06-11',
  title: `Code de la recherche, article L533-4 (publications et données)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071190/',
  read: '2026-11'
};

export const transferCompanies: Source = {
  kind: 'official',
  dated: '2017',
  title: `Sénat, rapport n° 683 (2016-2017) sur les sociétés d’accélération du transfert de technologies (SATT)`,
  url: 'https://www.senat.fr/rap/r16-683/r16-6834.html',
  read: '2026-11'
};

export const guardianFoundation: Source = {
  kind: 'practice',
  title: `The Qt Company, why it has an agreement with the KDE Free Qt Foundation (since 1998)`,
  lang: 'en',
  url: 'https://www.qt.io/faq/3.2.-why-do-you-have-an-agreement-with-kde-about-your-licensing-what-kde-is-and-whats-the-history-of-qt-and-kde',
  read: '2026-11'
};

export const sideActivity: Source = {
  kind: 'law',
  dated: '2021-11-24',
  title: `Code général de la fonction publique, articles L121-2 (neutralité), L121-7 (discrétion) et L123-7 (activité accessoire autorisée)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044416551/',
  read: '2026-11'
};

export const promisesInCivilLaw: Source = {
  kind: 'law',
  dated: '1804-03-21',
  title: `Code civil, articles 9 (vie privée), 371-1 (autorité parentale), 931 (donations), 1103 (contrats), 1216 (cession) et 1304 (condition)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/',
  read: '2026-11'
};
