import type { Source } from '#engine/advise/advice.ts';

export const standardForPublicCode: Source = {
  title: `Foundation for Public Code, Standard for Public Code`,
  lang: 'en',
  url: 'https://github.com/publiccodenet/standard',
  read: '2026-11'
};
