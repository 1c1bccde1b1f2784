import type { Source } from '#engine/advise/advice.ts';

export const mastodonReport2022: Source = {
  title: `Mastodon, Annual Report 2022 (2023)`,
  lang: 'en',
  url: 'https://github.com/mastodon/blog/blob/master/content/posts/2023-10-02_Annual-Report-2022/index.md',
  read: '2026-11'
};
