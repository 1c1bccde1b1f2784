import type { Source } from '#engine/advise/advice.ts';

export const flossFundAnalysis: Source = {
  title: `Tech Bits Atoms, Analyzing the FLOSS/fund database`,
  lang: 'en',
  url: 'https://techbitsatoms.substack.com/p/analyzing-the-flossfund-database',
  read: '2026-11'
};
