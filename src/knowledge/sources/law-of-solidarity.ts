import type { Source } from '#engine/advise/advice.ts';

/* The texts that weigh on one way of helping each other. */

export const sportHonour: Source = {
  kind: 'law',
  dated: '2021-08-24',
  title: `Code du sport, article L212-9 (condamnations qui écartent de l’encadrement et de l’arbitrage)`,
  url: 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006071318/',
  read: '2026-11'
};
