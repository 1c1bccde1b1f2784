import type { Source } from '#engine/advice.ts';

export const ossbaseClaFree: Source = {
  title: `OSSbase, CLA-free`,
  url: 'https://ossbase.org/initiatives/cla-free',
  read: '2026-11'
};
