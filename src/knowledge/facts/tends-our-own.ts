import { fact, not } from '#engine/reason/condition.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';

/**
 * Whoever uses, joins or contributes to somebody else’s resource has none of their own to build, fund or govern.
 * Whoever has not decided may still choose, and is asked everything: the words say no more than that.
 */
export const tendsOurOwn = fact({
  id: 'tends-our-own',
  when: not(neighbourWish.is('use', 'contribute', 'join')),
  fr: `Vous tenez votre propre ressource, ou pouvez encore le choisir`,
  en: `You tend a resource of your own, or may still choose to`
});
