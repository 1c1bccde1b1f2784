import type { Source } from '#engine/advice.ts';

export const opensourceGuide: Source = {
  title: `Open Source Guides`,
  url: 'https://opensource.guide',
  read: '2026-11'
};
