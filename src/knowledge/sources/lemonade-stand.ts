import type { Source } from '#engine/advise/advice.ts';

export const lemonadeStand: Source = {
  title: `Nadia Eghbal, Lemonade Stand: a handy guide to financial support for open source`,
  lang: 'en',
  url: 'https://github.com/nayafia/lemonade-stand',
  read: '2026-11'
};
