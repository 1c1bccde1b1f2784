import type { Source } from '#engine/advise/advice.ts';

export const nlnetGuideForApplicants: Source = {
  title: `NLnet, Guide for applicants`,
  lang: 'en',
  url: 'https://nlnet.nl/useroperated/guideforapplicants/',
  read: '2026-11'
};
