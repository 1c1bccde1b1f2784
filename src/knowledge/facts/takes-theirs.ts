import { fact } from '#engine/reason/condition.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';

/** What others keep is enough: the project is to find one’s place there. */
export const takesTheirs = fact({
  id: 'takes-theirs',
  when: neighbourWish.is('use', 'contribute', 'join'),
  fr: `Avec la ressource voisine, {vous vous en servez}, {vous y contribuez} ou {vous la rejoignez}`,
  en: `With the neighbouring resource, {you use it}, {you contribute to it} or {you join it}`
});
