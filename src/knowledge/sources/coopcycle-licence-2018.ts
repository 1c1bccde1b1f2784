import type { Source } from '#engine/advise/advice.ts';

export const coopcycleLicence2018: Source = {
  title: `CoopCycle, « Une licence pour valoriser le travail des communs » (2018)`,
  url: 'https://blogs.mediapart.fr/coopcycle/blog/261018/coopcycle-une-licence-pour-valoriser-le-travail-des-communs',
  read: '2026-11'
};
