import type { Source } from '#engine/advise/advice.ts';

export const ostromRitlewski: Source = {
  title: `Olivier Ritlewski, principes de gouvernance des biens communs`,
  url: 'https://olivier.ritlewski.com/principes-gouvernance-biens-communs',
  read: '2026-11'
};
