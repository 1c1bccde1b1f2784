import type { Source } from '#engine/advise/advice.ts';

export const openassoMecenatParrainage: Source = {
  title: `OpenAsso, « Mécénat et parrainage (ou sponsoring), faites la différence »`,
  url: 'https://openasso.org/articles/25689-mecenat-et-parrainage-ou-sponsoring-faites-la-difference',
  read: '2026-11'
};
