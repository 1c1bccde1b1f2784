import { all, any, fact } from '#engine/reason/condition.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { existingResource } from './existing-resource.ts';
import { moneyNeeded } from './money-needed.ts';

export const moneyComesIn = fact({
  id: 'money-comes-in',
  when: any(all(moneyNeeded, existingResource), largestFunder.atLeast('under-30')),
  fr: `{De l’argent va devoir circuler}, ou {de l’argent circule déjà}`,
  en: `{Money will have to flow}, or {money flows already}`
});
