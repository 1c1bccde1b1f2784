import type { Source } from '#engine/advise/advice.ts';

export const politiqueDeContributionOpenSource: Source = {
  title: `DINUM, Politique de contribution aux logiciels libres de l’État`,
  url: 'https://github.com/DISIC/politique-de-contribution-open-source',
  read: '2026-11'
};
