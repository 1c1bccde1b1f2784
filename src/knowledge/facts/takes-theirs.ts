import { fact } from '#engine/reason/condition.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';

/** What others keep is enough: the project is to find one’s place there. */
export const takesTheirs = fact({
  id: 'takes-theirs',
  when: neighbourWish.is('use', 'contribute', 'join'),
  fr: `{Vous vous servez de la ressource voisine}, {vous y contribuez} ou {vous la rejoignez}`,
  en: `{You use the neighbouring resource}, {you contribute to it} or {you join it}`
});
