import type { Source } from '#engine/advise/advice.ts';

export const safeguardCraArticle24: Source = {
  title: `Safeguard, CRA open source steward: Article 24 obligations`,
  lang: 'en',
  url: 'https://safeguard.sh/resources/blog/cra-open-source-steward-article-24-obligations',
  read: '2026-11'
};
