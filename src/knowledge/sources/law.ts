import type { Source } from '#engine/advise/advice.ts';

export const gdpr: Source = {
  kind: 'law',
  dated: '2016-04-27',
  title: `Règlement (UE) 2016/679 (RGPD), article 4 : pseudonymisation`,
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  read: '2026-11'
};

export const courtPseudonymised2025: Source = {
  kind: 'doctrine',
  dated: '2025-09-04',
  title: `Cour de justice de l’Union européenne, affaire C-413/23 P : données pseudonymisées`,
  url: 'https://curia.europa.eu/juris/liste.jsf?num=C-413/23',
  read: '2026-11'
};

export const publicInformationCode: Source = {
  kind: 'law',
  dated: '2016-10-07',
  title: `Code des relations entre le public et l’administration : L312-1-1, L312-1-2, L321-1 à L324-2`,
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

export const cyberResilienceAct: Source = {
  kind: 'law',
  dated: '2024-10-23',
  title: `Règlement (UE) 2024/2847 sur la cyberrésilience (CRA) : considérant 18, articles 14, 24, 64 et 71`,
  url: 'https://eur-lex.europa.eu/eli/reg/2024/2847/oj',
  read: '2026-11'
};

export const productLiabilityDirective: Source = {
  kind: 'law',
  dated: '2024-10-23',
  title: `Directive (UE) 2024/2853 sur les produits défectueux, article 2`,
  url: 'https://eur-lex.europa.eu/eli/dir/2024/2853/oj',
  read: '2026-11'
};

export const aiAct: Source = {
  kind: 'law',
  dated: '2024-06-13',
  title: `Règlement (UE) 2024/1689 sur l’intelligence artificielle, article 53`,
  url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  read: '2026-11'
};

export const intellectualPropertyCode: Source = {
  kind: 'law',
  dated: '1992-07-01',
  title: `Code de la propriété intellectuelle : L113-9, L113-9-1, L122-4, L131-1, L131-3`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/',
  read: '2026-11'
};

export const localAuthoritiesCode: Source = {
  kind: 'law',
  dated: '1996-02-21',
  title: `Code général des collectivités territoriales, article L2121-29`,
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633/',
  read: '2026-11'
};

export const influencersAct2023: Source = {
  kind: 'law',
  dated: '2023-06-09',
  title: `Loi n° 2023-451 sur l’influence commerciale, et son décret 2025-1137 du 28 novembre 2025`,
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000047663185/',
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
  kind: 'doctrine',
  dated: '2007-11',
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
