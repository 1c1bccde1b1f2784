import type { Source } from '#engine/advise/advice.ts';

export const renamNgi0CommonsFund: Source = {
  title: `RENAM, NGI0 Commons Fund`,
  lang: 'en',
  url: 'https://renam.md/?p=2945',
  read: '2026-11'
};
