import type { Source } from '#engine/advise/advice.ts';

export const carenewsEndowmentFund: Source = {
  title: `Carenews, « Quelle est la différence entre une fondation et un fonds de dotation ? »`,
  url: 'https://www.carenews.com/carenews-pro/news/quelle-est-la-difference-entre-une-fondation-et-un-fonds-de-dotation',
  read: '2026-11'
};
