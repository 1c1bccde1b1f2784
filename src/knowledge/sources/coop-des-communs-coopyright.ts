import type { Source } from '#engine/advise/advice.ts';

export const coopDesCommunsCoopyright: Source = {
  title: `La Coop des Communs, The Coopyright`,
  lang: 'en',
  url: 'http://coopdescommuns.org/en/the-coopyright-of-la-coop-des-communs/',
  read: '2026-11'
};
