import type { Source } from '#engine/advise/advice.ts';

export const publicInterestGroupingAct: Source = {
  kind: 'law',
  dated: '2011-05-17',
  title: `Loi n° 2011-525, articles 98 et suivants (groupements d’intérêt public)`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2011/5/17/2011-525/jo/texte',
  read: '2026-11'
};

export const gipQuestions: Source = {
  kind: 'doctrine',
  title: `Ministère de l’Économie, direction des affaires juridiques, questions-réponses sur les GIP`,
  url: 'https://www.economie.gouv.fr/daj/questions-reponses-gip',
  read: '2026-11'
};

export const servicePublicTaxReceipts: Source = {
  kind: 'official',
  title: `Service-public.fr, Une association peut-elle remettre des reçus fiscaux ? (fiche F34246)`,
  url: 'https://www.service-public.fr/associations/vosdroits/F34246',
  read: '2026-11'
};

export const associationsDecree: Source = {
  kind: 'law',
  dated: '1901-08-16',
  title: `Loi du 1er juillet 1901 relative au contrat d’association, et son décret du 16 août 1901`,
  url: 'https://www.legifrance.gouv.fr/loda/id/LEGITEXT000006069570/',
  read: '2026-11'
};

export const transparentAssociation: Source = {
  kind: 'study',
  dated: '2007-03-21',
  title: `Conseil d’État, n° 281796, Commune de Boulogne-Billancourt, raconté par l’institut ISBL (association créée, dirigée et payée par une collectivité)`,
  url: 'https://institut-isbl.fr/association-transparente-requalification-des-contrats/',
  read: '2026-11'
};

export const passThroughReceipts: Source = {
  kind: 'study',
  dated: '2025-06-10',
  title: `Tribunal administratif de Lyon, n° 2307876, raconté par France générosités (reçus d’un organisme qui ne fait que transmettre)`,
  url: 'https://www.francegenerosites.org/?p=39620',
  read: '2026-11'
};

export const associationSalesExemption: Source = {
  kind: 'doctrine',
  dated: '2025',
  title: `Code général des impôts, article 206, 1 bis, et BOFiP (franchise des activités lucratives accessoires des associations)`,
  url: 'https://bofip.impots.gouv.fr/bofip/2358-PGP.html',
  read: '2026-11'
};

export const consumerCodeCertification: Source = {
  kind: 'law',
  dated: '2016-03-14',
  title: `Code de la consommation, articles L121-2 à L121-5 (pratiques trompeuses) et L433-3 à L433-7 (certification)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565/',
  read: '2026-11'
};

export const servicePublicEndowment: Source = {
  kind: 'official',
  title: `Service-public.fr, Fonds de dotation (fiche F24469)`,
  url: 'https://www.service-public.fr/associations/vosdroits/F24469',
  read: '2026-11'
};

export const ccag2021Notice: Source = {
  kind: 'doctrine',
  dated: '2021',
  title: `Direction des affaires juridiques de Bercy, notice de présentation des CCAG de 2021 (propriété intellectuelle)`,
  url: 'https://www.economie.gouv.fr/daj/cahiers-clauses-administratives-generales-et-techniques',
  read: '2026-11'
};

export const grantPaymentDelay: Source = {
  kind: 'law',
  dated: '2000-04-12',
  title: `Loi n° 2000-321, articles 9-1 et 10 (subvention ou marché, convention, compte rendu, paiement)`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000215117/',
  read: '2026-11'
};

export const grantAssignment: Source = {
  kind: 'doctrine',
  dated: '2025-04-01',
  title: `Assemblée nationale, réponse à la question écrite n° 2992 (cession d’une subvention notifiée à une banque)`,
  url: 'https://questions.assemblee-nationale.fr/q17/17-2992QE.htm',
  read: '2026-11'
};

export const associationLoansAct: Source = {
  kind: 'law',
  dated: '2024-04-15',
  title: `Loi n° 2024-344, article 8 (prêts entre organismes sans but lucratif) ; état d’application suivi par le Sénat`,
  url: 'https://www.senat.fr/application-des-lois/ppl23-309.html',
  read: '2026-11'
};

export const publicPurchaseCode: Source = {
  kind: 'law',
  dated: '2018-11-26',
  title: `Code de la commande publique : L1111-1 (ce qu’est un marché), L2113-2 (centrale d’achat), L2113-6 à L2113-8 (groupement de commandes), L2511-6 (coopération entre acheteurs publics), R2121-1 (valeur du besoin), R2122-8 et R2122-9-1 (achats sans publicité)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019/',
  read: '2026-11'
};

export const technicalSpecifications: Source = {
  kind: 'law',
  dated: '2023-11-12',
  title: `Code de la commande publique, articles R2111-7 à R2111-9 (spécifications techniques, « ou équivalent »)`,
  url: 'https://marche-public.fr/ccp/R2111-09-specifications-techniques-normes-documents.htm',
  read: '2026-11'
};

export const groupingAgreement: Source = {
  kind: 'official',
  dated: '2019',
  title: `DAJ de Bercy, « La mutualisation des achats », convention de groupement`,
  url: 'https://code-commande-publique.com/la-convention-constitutive-du-groupement',
  read: '2026-11'
};

export const commercialCode: Source = {
  kind: 'law',
  dated: '2000-09-18',
  title: `Code de commerce, articles L251-1 à L251-23, L420-1, L612-4, L622-13, L641-11-1 et L642-7`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000005634379/',
  read: '2026-11'
};

export const cooperativesAct: Source = {
  kind: 'law',
  dated: '2014-07-31',
  title: `Code du travail, articles L6316-1 et L6351-1 (formation), L7331-1 à L7332-7 (coopératives d’activités)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050/',
  read: '2026-11'
};

export const servicesToMemberCompanies: Source = {
  kind: 'doctrine',
  dated: '2012-09-12',
  title: `BOFiP, BOI-IS-CHAMP-10-50-10-30, organismes qui servent des entreprises membres`,
  url: 'https://bofip.impots.gouv.fr/bofip/4449-PGP.html',
  read: '2026-11'
};

export const philanthropyBeneficiaries: Source = {
  kind: 'doctrine',
  dated: '2022-06-08',
  title: `BOFiP, BOI-BIC-RICI-20-30-10-10 (mécénat : entreprises et organismes qui reçoivent les dons)`,
  url: 'https://bofip.impots.gouv.fr/bofip/10963-PGP.html/identifiant=BOI-BIC-RICI-20-30-10-10-20220608',
  read: '2026-11'
};

export const giftsToPublicBodies: Source = {
  kind: 'doctrine',
  dated: '2023-09-12',
  title: `Réponse sur les dons à un organisme public (article 200 du code général des impôts), publiée par le sénateur Alain Houpert`,
  url: 'http://alain-houpert.fr/site/index.php/2023/09/12/impots-sur-le-revenu-solliciter-la-mise-en-oeuvre-dun-don-pour-une-action-collective-par-le-financement-via-le-don-dune-partie-des-impots-sur-les-revenus-de-citoyens',
  read: '2026-11'
};

export const senateJointAuthority: Source = {
  kind: 'doctrine',
  dated: '2022-02-10',
  title: `Question écrite au Sénat n° 25331, conditions de création d’un syndicat de communes (L5212-1), citée par HGI-ATD`,
  url: 'https://atd31.fr/fr/base-doc/cooperation-intercommunale/quelles-sont-les-conditions-de-creation-d-un-syndicat-intercommunal.html',
  read: '2026-11'
};

export const localPublicCompany: Source = {
  kind: 'press',
  title: `La Gazette des communes, Les sociétés publiques locales (L1531-1), deux actionnaires au moins`,
  url: 'https://www.lagazettedescommunes.com/319646/les-societes-publiques-locales-et-le-controle-analogue-mode-demploi',
  read: '2026-11'
};

export const paidAssociationLeader: Source = {
  kind: 'official',
  title: `Service-public.fr, Rémunération du dirigeant d’une association, fiche reprise par code.travail.gouv.fr`,
  url: 'https://code.travail.gouv.fr/fiche-service-public/remuneration-du-dirigeant-dune-association',
  read: '2026-11'
};

export const paidLeaderThresholds: Source = {
  kind: 'press',
  title: `Association mode d’emploi, Peut-on rémunérer le dirigeant de l’association ?`,
  url: 'https://www.associationmodeemploi.fr/article/peut-on-remunerer-le-dirigeant-de-l-association.70289',
  read: '2026-11'
};

export const trademarkFees2019: Source = {
  kind: 'law',
  dated: '2019-12-09',
  title: `Arrêté du 9 décembre 2019 sur les redevances de procédure de l’INPI`,
  url: 'https://www.lexbase.fr/index/source/55238034',
  read: '2026-11'
};

export const lentCivilServants: Source = {
  kind: 'law',
  dated: '2022-12-27',
  title: `Décret n° 2022-1682 sur l’expérimentation de la mise à disposition de fonctionnaires (article 209 de la loi n° 2022-217)`,
  url: 'https://www.legifrance.gouv.fr/eli/decret/2022/12/27/2022-1682/jo/texte',
  read: '2026-11'
};

export const namedFreeSoftware: Source = {
  kind: 'doctrine',
  dated: '2011-09-30',
  title: `Conseil d’État, n° 350431, Région Picardie (un marché de services peut nommer un logiciel libre)`,
  url: 'https://conseil-etat.fr/fr/arianeweb/CE/decision/2011-09-30/350431',
  read: '2026-11'
};

export const yearlyStatementOfGifts: Source = {
  kind: 'law',
  dated: '2021-08-24',
  title: `Loi n° 2021-1109, articles 18 et 19 (contrôle des reçus, déclaration annuelle des dons, reçu des entreprises)`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2021/8/24/2021-1109/jo/texte',
  read: '2026-11'
};

export const deMinimisAid: Source = {
  kind: 'law',
  dated: '2023-12-13',
  title: `Règlement (UE) 2023/2831 sur les aides de minimis`,
  url: 'https://eur-lex.europa.eu/eli/reg/2023/2831/oj',
  read: '2026-11'
};

export const contractTransfer: Source = {
  kind: 'law',
  dated: '2016-10-01',
  title: `Code civil, articles 9 (vie privée), 371-1 (autorité parentale), 931 (donations), 1103 (contrats), 1216 (cession) et 1304 (condition)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721/',
  read: '2026-11'
};
