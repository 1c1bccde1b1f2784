import type { Source } from '#engine/advise/advice.ts';

export const opensslTechtimes2014: Source = {
  title: `Tech Times, technology companies pledge $3.6 million after Heartbleed (2014)`,
  lang: 'en',
  url: 'https://techtimes.com/articles/6089/20140428/no-to-heartbleed-technology-titans-show-love-to-openssl-pledge-3-6-million.htm',
  read: '2026-11'
};
