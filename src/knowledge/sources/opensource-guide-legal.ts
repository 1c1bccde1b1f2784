import type { Source } from '#engine/advise/advice.ts';

export const opensourceGuideLegal: Source = {
  title: `Open Source Guides, The Legal Side of Open Source`,
  lang: 'en',
  url: 'https://opensource.guide/legal/',
  read: '2026-11'
};
