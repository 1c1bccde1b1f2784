import type { Source } from '#engine/advise/advice.ts';

export const cyberResilienceAct: Source = {
  kind: 'law',
  dated: '2024-10-23',
  title: `Règlement (UE) 2024/2847 sur la cyberrésilience (CRA)`,
  url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  read: '2026-11'
};

export const productLiabilityDirective: Source = {
  kind: 'law',
  dated: '2024-10-23',
  title: `Directive (UE) 2024/2853 sur la responsabilité du fait des produits défectueux`,
  url: 'https://eur-lex.europa.eu/eli/dir/2024/2853/oj',
  read: '2026-11'
};

export const gdpr: Source = {
  kind: 'law',
  dated: '2016-04-27',
  title: `Règlement (UE) 2016/679 sur la protection des données (RGPD)`,
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  read: '2026-11'
};

export const cjeuPseudonymisedData: Source = {
  kind: 'doctrine',
  dated: '2025-09-04',
  title: `Cour de justice de l’Union européenne, arrêt C-413/23 P sur les données pseudonymisées`,
  url: 'https://curia.europa.eu/juris/liste.jsf?num=C-413/23',
  read: '2026-11'
};

export const aiAct: Source = {
  kind: 'law',
  dated: '2024-06-13',
  title: `Règlement (UE) 2024/1689 sur l’intelligence artificielle`,
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  read: '2026-11'
};

export const dataAct: Source = {
  kind: 'law',
  dated: '2023-12-13',
  title: `Règlement (UE) 2023/2854 sur les données (Data Act)`,
  url: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
  read: '2026-11'
};

export const productSafetyRegulation: Source = {
  kind: 'law',
  dated: '2023-05-10',
  title: `Règlement (UE) 2023/988 sur la sécurité générale des produits`,
  url: 'https://eur-lex.europa.eu/eli/reg/2023/988/oj',
  read: '2026-11'
};

export const disabilityAct: Source = {
  kind: 'law',
  dated: '2005-02-11',
  title: `Loi n° 2005-102 pour l’égalité des droits et des chances, article 47`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2005/2/11/2005-102/jo/texte',
  read: '2026-11'
};

export const webAccessibilityDecree: Source = {
  kind: 'law',
  dated: '2019-07-24',
  title: `Décret n° 2019-768 sur l’accessibilité des services en ligne`,
  url: 'https://www.legifrance.gouv.fr/eli/decret/2019/7/24/2019-768/jo/texte',
  read: '2026-11'
};

export const digitalFootprintAct: Source = {
  kind: 'law',
  dated: '2021-11-15',
  title: `Loi n° 2021-1485 visant à réduire l’empreinte environnementale du numérique, article 35`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2021/11/15/2021-1485/jo/texte',
  read: '2026-11'
};

export const digitalRepublicAct: Source = {
  kind: 'law',
  dated: '2016-10-07',
  title: `Loi n° 2016-1321 pour une République numérique`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2016/10/7/2016-1321/jo/texte',
  read: '2026-11'
};

export const localOfficialsAct: Source = {
  kind: 'law',
  dated: '2025-12-22',
  title: `Loi n° 2025-1249 portant création d’un statut de l’élu local`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2025/12/22/2025-1249/jo/texte',
  read: '2026-11'
};

export const influenceAct: Source = {
  kind: 'law',
  dated: '2023-06-09',
  title: `Loi n° 2023-451 encadrant l’influence commerciale`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2023/6/9/2023-451/jo/texte',
  read: '2026-11'
};

export const influenceDecree: Source = {
  kind: 'law',
  dated: '2025-11-28',
  title: `Décret n° 2025-1137 sur le contrat d’influence commerciale`,
  url: 'https://www.legifrance.gouv.fr/eli/decret/2025/11/28/2025-1137/jo/texte',
  read: '2026-11'
};

export const financeAct2024: Source = {
  kind: 'law',
  dated: '2023-12-29',
  title: `Loi n° 2023-1322 de finances pour 2024, article 91 (facturation électronique)`,
  url: 'https://www.legifrance.gouv.fr/eli/loi/2023/12/29/2023-1322/jo/texte',
  read: '2026-11'
};

export const publicInformationCode: Source = {
  kind: 'law',
  dated: '2016-10-07',
  title: `Code des relations entre le public et l’administration : L300-2, L311-4, L311-6, L312-1-1, L312-1-2, L321-1 à L324-2, L325-1, R311-12, R311-13`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350/',
  read: '2026-11'
};

export const licencesByDecree: Source = {
  kind: 'official',
  dated: '2021-12',
  title: `data.gouv.fr, licences de réutilisation : la liste de l’article D323-2-1`,
  url: 'https://www.data.gouv.fr/licences',
  read: '2026-11'
};

export const intellectualPropertyCode: Source = {
  kind: 'law',
  dated: '1992-07-01',
  title: `Code de la propriété intellectuelle (droit d’auteur, logiciels, bases de données, marques, brevets)`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const localAuthoritiesCode: Source = {
  kind: 'law',
  dated: '1996-02-21',
  title: `Code général des collectivités territoriales, articles L1531-1, L1611-7-1, L1612-2, L2121-29, L5211-9, L5211-10, L5221-1, L5511-1, L5711-1 et L5721-1`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/',
  read: '2026-11'
};

export const eupl12: Source = {
  kind: 'law',
  dated: '2017-05-18',
  title: `Décision d’exécution (UE) 2017/863 : licence EUPL 1.2, articles 1 et 5 et appendice`,
  url: 'https://eur-lex.europa.eu/eli/dec_impl/2017/863/oj',
  read: '2026-11'
};

export const gplFaq: Source = {
  kind: 'practice',
  title: `GNU, Frequently Asked Questions about the GNU Licenses`,
  lang: 'en',
  url: 'https://www.gnu.org/licenses/gpl-faq.html#GPLRequireSourcePostedPublic',
  read: '2026-11'
};

export const enisaReportingPlatform: Source = {
  kind: 'official',
  dated: '2026',
  title: `ENISA, Single Reporting Platform (SRP)`,
  lang: 'en',
  url: 'https://www.enisa.europa.eu/topics/product-security-and-certification/single-reporting-platform-srp',
  read: '2026-11'
};

export const orcwgStewardReporting: Source = {
  kind: 'practice',
  dated: '2026-09-03',
  title: `ORC Working Group, When do Art. 14 reporting obligations apply to stewards?`,
  lang: 'en',
  url: 'https://github.com/orcwg/cra-hub/issues/350',
  read: '2026-11'
};

export const orcwgFaq: Source = {
  kind: 'practice',
  dated: '2026-02',
  title: `ORC Working Group, CRA FAQ: profit, technical support, service providers`,
  lang: 'en',
  url: 'https://cra.orcwg.org/faq',
  read: '2026-11'
};

export const edpbAiModels: Source = {
  kind: 'doctrine',
  dated: '2024-12-17',
  title: `Comité européen de la protection des données, avis 28/2024 sur les modèles d’IA et les données personnelles`,
  url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-282024-certain-data-protection-aspects_en',
  read: '2026-11'
};

export const nameOnTheProduct: Source = {
  kind: 'law',
  dated: '2022-07-07',
  title: `Cour de justice de l’Union européenne, C-264/21, Fennia (qui laisse mettre son nom sur un produit en est producteur)`,
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62021CJ0264',
  read: '2026-11'
};

export const electronicCompatibility: Source = {
  kind: 'law',
  dated: '2014-02-26',
  title: `Directive 2014/30/UE sur la compatibilité électromagnétique`,
  url: 'https://eur-lex.europa.eu/eli/dir/2014/30/oj',
  read: '2026-11'
};

export const hazardousSubstances: Source = {
  kind: 'law',
  dated: '2011-06-08',
  title: `Directive 2011/65/UE sur les substances dangereuses dans les équipements électriques et électroniques`,
  url: 'https://eur-lex.europa.eu/eli/dir/2011/65/oj',
  read: '2026-11'
};

export const interoperableEuropeAct: Source = {
  kind: 'law',
  dated: '2024-03-13',
  title: `Règlement (UE) 2024/903 pour une Europe interopérable, articles 3, 4 et 23`,
  url: 'https://eur-lex.europa.eu/eli/reg/2024/903/oj',
  read: '2026-11'
};

export const accessibilityDirective: Source = {
  kind: 'law',
  dated: '2019-04-17',
  title: `Directive (UE) 2019/882 sur l’accessibilité de certains produits et services`,
  url: 'https://eur-lex.europa.eu/eli/dir/2019/882/oj',
  read: '2026-11'
};
