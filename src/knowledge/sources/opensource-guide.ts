import type { Source } from '#engine/advise/advice.ts';

export const opensourceGuide: Source = {
  title: `Open Source Guides`,
  lang: 'en',
  url: 'https://opensource.guide',
  read: '2026-11'
};
