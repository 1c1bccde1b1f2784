import { all, any, fact } from '#engine/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { moneyNeeded } from '#knowledge/facts/money-needed.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';

export const moneyComesIn = fact({
  id: 'money-comes-in',
  when: any(all(moneyNeeded, existingResource), largestFunder.atLeast('under-30')),
  fr: `De l’argent circule, ou va devoir circuler`,
  en: `Money flows, or will have to`
});
