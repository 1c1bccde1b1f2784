import type { Source } from '#engine/advise/advice.ts';

export const ospoNewsNgi0Paused2026: Source = {
  title: `OSPO technology news, intake of NGI0 paused (2026)`,
  lang: 'en',
  url: 'https://technews.ospo.tw/reader/articles/item-78f2d34dd48a0cb7.html',
  read: '2026-11'
};
