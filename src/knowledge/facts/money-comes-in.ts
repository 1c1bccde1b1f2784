import { all, any, fact } from '#engine/reason/condition.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { existingResource } from './existing-resource.ts';
import { moneyNeeded } from './money-needed.ts';

export const moneyComesIn = fact({
  id: 'money-comes-in',
  when: any(all(moneyNeeded, existingResource), largestFunder.atLeast('under-30')),
  fr: `De l’argent circule, ou va devoir circuler`,
  en: `Money flows, or will have to`
});
