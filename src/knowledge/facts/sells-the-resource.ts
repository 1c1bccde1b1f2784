import { all, fact, not } from '#engine/reason/condition.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';

/** Training, advice or support sold apart do not count: what counts is that the resource itself is paid for. */
export const sellsTheResource = fact({
  id: 'sells-the-resource',
  when: all(ownRevenue.is('complementary', 'threatened'), not(carrier.is('association'))),
  fr: `Vous vivez de la vente de la ressource elle-même, {en partie} ou {au point que l’ouvrir la menace}`,
  en: `You live on selling the resource itself, {in part} or {so much that opening it threatens that}`
});
