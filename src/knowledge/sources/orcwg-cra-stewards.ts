import type { Source } from '#engine/advise/advice.ts';

export const orcwgCraStewards: Source = {
  title: `Open Regulatory Compliance Working Group, white paper on open source stewards and the CRA`,
  lang: 'en',
  url: 'https://orcwg.org/blog/stewards-cra-wp',
  read: '2026-11'
};
