import { fact, not } from '#engine/reason/condition.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';

/** Whoever uses, joins or contributes to somebody else’s resource has none of their own to build, fund or govern. */
export const tendsOurOwn = fact({
  id: 'tends-our-own',
  when: not(neighbourWish.is('use', 'contribute', 'join')),
  fr: `Le projet est de faire vivre votre ressource, pas de prendre celle des voisins`,
  en: `The project is to keep your own resource going, not to take up the neighbours’`
});
