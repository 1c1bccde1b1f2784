import type { Source } from '#engine/advise/advice.ts';

export const interpoleGouvernance: Source = {
  title: `Interpole, page « Gouvernance » (version du 31 mars 2021)`,
  url: 'https://interpole.xyz/?PageGouvernance/show&time=2021-03-31+19%3A24%3A33',
  read: '2026-11'
};
