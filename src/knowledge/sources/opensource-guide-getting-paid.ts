import type { Source } from '#engine/advice.ts';

export const opensourceGuideGettingPaid: Source = {
  title: `Open Source Guides, Getting Paid for Open Source Work`,
  lang: 'en',
  url: 'https://opensource.guide/getting-paid/',
  read: '2026-11'
};
