import type { Source } from '#engine/advise/advice.ts';

export const opensourceGuideGettingPaid: Source = {
  title: `Open Source Guides, Getting Paid for Open Source Work`,
  lang: 'en',
  url: 'https://opensource.guide/getting-paid/',
  read: '2026-11'
};
