import type { Source } from '#engine/advise/advice.ts';

export const bclpCraOpenSource: Source = {
  kind: 'practice',
  title: `BCLP, The Cyber Resilience Act’s obligations for open source software`,
  lang: 'en',
  url: 'https://www.bclplaw.com/en-US/events-insights-news/the-cyber-resilience-acts-obligations-for-open-source-software.html',
  read: '2026-11'
};

export const marchePublicSeuils: Source = {
  kind: 'practice',
  title: `marche-public.fr, « Seuil »`,
  url: 'https://www.marche-public.fr/Marches-publics/Definitions/Entrees/Seuil.htm',
  read: '2026-11'
};

export const npsConsultingMecenat: Source = {
  kind: 'practice',
  title: `NPS Consulting Avocats, « Mécénat : évolution du dispositif et renforcement du contrôle administratif »`,
  url: 'https://npsconsulting-avocats.fr/NPS/mecenat-evolution-du-dispositif-et-renforcement-du-controle-administratif',
  read: '2026-11'
};

export const pasteneMecenatCompetences: Source = {
  kind: 'practice',
  title: `Cabinet Pastene, « Mécénat de compétences : sécurisation en cours »`,
  url: 'https://pastene-avocat.fr/mecenat-de-competences-securisation-en-cours/',
  read: '2026-11'
};

export const safeguardCraArticle24: Source = {
  kind: 'practice',
  title: `Safeguard, CRA open source steward: Article 24 obligations`,
  lang: 'en',
  url: 'https://safeguard.sh/resources/blog/cra-open-source-steward-article-24-obligations',
  read: '2026-11'
};

export const seuilMarchesPublics2026: Source = {
  kind: 'practice',
  dated: '2026',
  title: `Gartner Avocats, seuil de 60 000 € HT au 1er avril 2026 (décret 2025-1386)`,
  url: 'https://gartner-avocats.fr/?p=2572',
  read: '2026-11'
};

export const ddgInfluence2025: Source = {
  kind: 'practice',
  dated: '2025-12',
  title: `DDG Avocats, « Influence commerciale : le seuil de contractualisation enfin fixé »`,
  url: 'https://www.ddg.fr/actualite/influence-commerciale-le-seuil-de-contractualisation-enfin-fixe',
  read: '2026-11'
};
