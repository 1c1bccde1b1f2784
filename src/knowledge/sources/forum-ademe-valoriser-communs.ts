import type { Source } from '#engine/advise/advice.ts';

export const forumAdemeValoriserCommuns: Source = {
  title: `Forum résilience des territoires (ADEME), comment valoriser un commun`,
  url: 'https://forum.resilience-territoire.ademe.fr/t/304',
  read: '2026-11'
};
