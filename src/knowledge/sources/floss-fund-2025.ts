import type { Source } from '#engine/advise/advice.ts';

export const flossFund2025: Source = {
  title: `FLOSS/fund, The second tranche and anniversary reflection (2025)`,
  lang: 'en',
  url: 'https://floss.fund/blog/second-tranche-2025-anniversary',
  read: '2026-11'
};
