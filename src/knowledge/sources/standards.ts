import type { Source } from '#engine/advise/advice.ts';

export const standardForPublicCode081: Source = {
  kind: 'project',
  dated: '2025-04-28',
  title: `Standard for Public Code 0.8.1`,
  lang: 'en',
  url: 'https://www.standardforpubliccode.org/',
  read: '2026-11'
};

export const standardForPublicCodeRepository: Source = {
  kind: 'project',
  dated: '2025-04-28',
  title: `Standard for Public Code, release notes and criteria`,
  lang: 'en',
  url: 'https://github.com/standard-for-public-code/standard-for-public-code',
  read: '2026-11'
};

export const digitalPublicGoodsStandard: Source = {
  kind: 'project',
  dated: '2024-09-04',
  title: `Digital Public Goods Standard 1.1.6`,
  lang: 'en',
  url: 'https://github.com/DPGAlliance/DPG-Standard',
  read: '2026-11'
};

export const digitalPublicGoodsSite: Source = {
  kind: 'project',
  title: `Digital Public Goods Alliance, DPG Standard`,
  lang: 'en',
  url: 'https://www.digitalpublicgoods.net/standard',
  read: '2026-11'
};

export const ospsBaseline: Source = {
  kind: 'project',
  dated: '2026-02-19',
  title: `OpenSSF, Open Source Project Security Baseline 2026.02.19`,
  lang: 'en',
  url: 'https://github.com/ossf/security-baseline/blob/main/docs/versions/2026-02-19.md',
  read: '2026-11'
};

export const nlnetEligibility: Source = {
  kind: 'project',
  title: `NLnet, Eligibility information`,
  lang: 'en',
  url: 'https://nlnet.nl/useroperated/eligibility',
  read: '2026-11'
};

export const fediversityCall2026: Source = {
  kind: 'press',
  dated: '2026-04',
  title: `subsdy.com, NGI Fediversity open call (2026-06F)`,
  lang: 'en',
  url: 'https://www.subsdy.com/grants/ngi-fediversity-open-call-2026-06f',
  read: '2026-11'
};
