import type { Source } from '#engine/advise/advice.ts';

export const ossbaseClaFree: Source = {
  title: `OSSbase, CLA-free`,
  lang: 'en',
  url: 'https://ossbase.org/initiatives/cla-free',
  read: '2026-11'
};
