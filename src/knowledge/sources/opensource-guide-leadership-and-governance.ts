import type { Source } from '#engine/advise/advice.ts';

export const opensourceGuideLeadershipAndGovernance: Source = {
  title: `Open Source Guides, Leadership and Governance`,
  lang: 'en',
  url: 'https://opensource.guide/leadership-and-governance/',
  read: '2026-11'
};
