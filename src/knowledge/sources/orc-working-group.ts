import type { Source } from '#engine/advise/advice.ts';

export const orcwgLivingExpenses: Source = {
  kind: 'practice',
  dated: '2026',
  title: `ORC Working Group, CRA FAQ: can living expenses count as costs?`,
  lang: 'en',
  url: 'https://cra.orcwg.org/faq/maintainers/living-expenses',
  read: '2026-11'
};

export const orcwgProfit: Source = {
  kind: 'practice',
  dated: '2026',
  title: `ORC Working Group, CRA FAQ: what does “make a profit” mean?`,
  lang: 'en',
  url: 'https://cra.orcwg.org/faq/cra-itself/profit',
  read: '2026-11'
};

export const freebsdStewardReports: Source = {
  kind: 'project',
  dated: '2026-09',
  title: `FreeBSD, Cyber Resilience Act Readiness Project, report of July to September 2026`,
  lang: 'en',
  url: 'https://raw.githubusercontent.com/freebsd/freebsd-doc/38a625a646ad4600a719a83b63c3918936f3db45/website/content/en/status/report-2026-07-2026-09/cra.adoc',
  read: '2026-11'
};

export const commissionGuidanceDigest: Source = {
  kind: 'study',
  dated: '2026',
  title: `cyberresilienceact.eu, European Commission guidance on the CRA (the guidance as an analysis tells it)`,
  lang: 'en',
  url: 'https://cyberresilienceact.eu/commission-guidance.html',
  read: '2026-11'
};
