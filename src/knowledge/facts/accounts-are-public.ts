import { fact } from '#engine/condition.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';

export const accountsArePublic = fact({
  id: 'accounts-are-public',
  when: transparency.atLeast('published'),
  fr: `Le budget et les arbitrages sont publiés`,
  en: `The budget and the trade-offs are published`
});
