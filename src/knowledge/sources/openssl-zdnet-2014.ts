import type { Source } from '#engine/advise/advice.ts';

export const opensslZdnet2014: Source = {
  title: `ZDNet, OpenSSL needs corporate funding to avoid Heartbleed repeat (2014)`,
  lang: 'en',
  url: 'https://www.zdnet.com/article/openssl-needs-corporate-funding-to-avoid-heartbleed-repeat/',
  read: '2026-11'
};
