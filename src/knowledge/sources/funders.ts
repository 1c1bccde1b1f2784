import type { Source } from '#engine/advise/advice.ts';

export const afnicLaureats2020: Source = {
  kind: 'official',
  title: `Afnic, les lauréats 2020 de la Fondation Afnic`,
  url: 'https://afnic.fr/?p=5834',
  read: '2026-11'
};

export const flossFund2025: Source = {
  kind: 'project',
  dated: '2025',
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
  kind: 'official',
  title: `Fondation Afnic, questions fréquentes`,
  url: 'https://www.fondation-afnic.fr/fr/Contenu/FAQ.htm',
  read: '2026-11'
};

export const fondationFree2023: Source = {
  kind: 'press',
  dated: '2023',
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
