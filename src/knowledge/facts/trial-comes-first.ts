import { all, fact } from '#engine/reason/condition.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';

/** Little is built beside something that lives, and nobody has chosen: a trial costs less than a duplicate. */
export const trialComesFirst = fact({
  id: 'trial-comes-first',
  when: all(neighbour.is('alive'), neighbourWish.is('undecided'), maturity.atMost('prototype')),
  fr: `Vous n’avez pas choisi : essayez d’abord la ressource voisine, la vôtre attend la décision`,
  en: `You have not chosen: try the neighbouring resource first, yours waits for the decision`
});
