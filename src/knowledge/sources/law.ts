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
