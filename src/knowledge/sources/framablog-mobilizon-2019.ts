import type { Source } from '#engine/advise/advice.ts';

export const framablogMobilizon2019: Source = {
  title: `Framablog, billets sur la campagne Mobilizon (2019)`,
  url: 'https://framablog.org/page/3/?s=Mobilizon&print=print-search',
  read: '2026-11'
};
