import type { Source } from '#engine/advise/advice.ts';

export const flossFund2025: Source = {
  kind: 'project',
  dated: '2025-10',
  title: `FLOSS/fund, The second tranche and anniversary reflection (2025)`,
  lang: 'en',
  url: 'https://floss.fund/blog/second-tranche-2025-anniversary',
  read: '2026-11'
};

export const flossFundAnalysis: Source = {
  kind: 'study',
  title: `Tech Bits Atoms, Analyzing the FLOSS/fund database`,
  lang: 'en',
  url: 'https://techbitsatoms.substack.com/p/analyzing-the-flossfund-database',
  read: '2026-11'
};

export const fondationAfnicFaq: Source = {
  kind: 'project',
  dated: '2023',
  title: `Fondation Afnic, questions fréquentes`,
  url: 'https://www.fondation-afnic.fr/fr/Contenu/FAQ.htm',
  read: '2026-11'
};

export const fondationFree2023: Source = {
  kind: 'press',
  dated: '2023-06',
  title: `Univers Freebox, appel à projets de la Fondation Free (2023)`,
  url: 'https://www.universfreebox.com/article/549145/la-fondation-free-lance-un-nouvel-appel-a-projets-autour-de-linclusion-numerique-et-de-la-transition-ecologique',
  read: '2026-11'
};

export const lemonadeStand: Source = {
  kind: 'practice',
  title: `Nadia Eghbal, Lemonade Stand: a handy guide to financial support for open source`,
  lang: 'en',
  url: 'https://github.com/nayafia/lemonade-stand',
  read: '2026-11'
};

export const opencollectiveDocumentation: Source = {
  kind: 'project',
  title: `Open Collective, Documentation`,
  lang: 'en',
  url: 'https://github.com/opencollective/documentation',
  read: '2026-11'
};

export const flossFundFaq: Source = {
  kind: 'project',
  title: `FLOSS/fund, Frequently asked questions (as quoted by applicants)`,
  lang: 'en',
  url: 'https://floss.fund/faq/',
  read: '2026-11'
};

export const fondationDeFranceProgrammes2017: Source = {
  kind: 'project',
  dated: '2017',
  title: `Fondation de France, « Vous avez un projet ? Nous pouvons vous aider » (2017)`,
  url: 'https://pdfslide.fr/documents/nous-pouvons-vous-aider-2017-fondation-de-france-sante-et-environnement-23.html',
  read: '2026-11'
};

export const githubSecureFund: Source = {
  kind: 'project',
  title: `GitHub, Secure Open Source Fund`,
  lang: 'en',
  url: 'https://github.com/open-source/github-secure-open-source-fund',
  read: '2026-11'
};

export const alphaOmegaHowToApply: Source = {
  kind: 'project',
  dated: '2026-09-08',
  title: `Alpha-Omega, How to apply (as quoted by a directory of October 2026)`,
  lang: 'en',
  url: 'https://alpha-omega.dev/grants/how-to-apply/',
  read: '2026-11'
};

export const ostifFiftyAudits: Source = {
  kind: 'project',
  title: `OSTIF, 50th audit milestone`,
  lang: 'en',
  url: 'https://ostif.org/50th-audit-milestone/',
  read: '2026-11'
};

export const openSourceEndowmentFaq: Source = {
  kind: 'project',
  title: `Open Source Endowment, frequently asked questions`,
  lang: 'en',
  url: 'https://endowment.dev/faq',
  read: '2026-11'
};

export const openSourceEndowmentRoadmap: Source = {
  kind: 'project',
  dated: '2026-04-27',
  title: `Open Source Endowment, roadmap`,
  lang: 'en',
  url: 'https://github.com/osendowment/foundation/blob/main/roadmap.md',
  read: '2026-11'
};

export const fondsDotationLibrePage: Source = {
  kind: 'project',
  title: `Fonds de dotation du libre, page d’accueil`,
  url: 'https://www.fdl-lef.org/fr/',
  read: '2026-11'
};

export const wikimediaRapidFundPage: Source = {
  kind: 'project',
  dated: '2024-10-15',
  title: `Wikimedia Foundation, Rapid Fund`,
  lang: 'en',
  url: 'https://meta.wikimedia.org/wiki/Grants:Project/Rapid',
  read: '2026-11'
};

export const wikiFrancaMicroFunding: Source = {
  kind: 'project',
  title: `WikiFranca, charte du micro-financement`,
  url: 'https://meta.wikimedia.org/wiki/WikiFranca/Micro-financement/Charte',
  read: '2026-11'
};

export const liberapayQuestions: Source = {
  kind: 'project',
  title: `Liberapay, Frequently asked questions`,
  lang: 'en',
  url: 'https://liberapay.com/about/faq',
  read: '2026-11'
};
