import type { Source } from '#engine/advise/advice.ts';

export const decidimCoordinationMinutes: Source = {
  title: `Metadecidim, coordination committee, meeting 1803`,
  lang: 'en',
  url: 'https://meta.decidim.org/assemblies/coordination-committee/f/1037/meetings/1803?locale=ca',
  read: '2026-11'
};
