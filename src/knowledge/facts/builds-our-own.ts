import { any, fact, not } from '#engine/reason/condition.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { trialComesFirst } from './trial-comes-first.ts';

/** What is done for a resource of one’s own waits as long as a neighbour’s may do, tried or not. */
export const buildsOurOwn = fact({
  id: 'builds-our-own',
  when: not(any(neighbourWish.is('use', 'contribute', 'join'), trialComesFirst)),
  fr: `Aucun essai chez les voisins n’est à faire d’abord`,
  en: `No trial at the neighbours’ has to come first`
});
