import { all, fact, not } from '#engine/reason/condition.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { livesOnOwnBudget } from './lives-on-own-budget.ts';

export const dependsOnOneFunder = fact({
  id: 'depends-on-one-funder',
  when: all(largestFunder.is('over-60'), not(livesOnOwnBudget)),
  fr: `Un financeur apporte plus de 60 % de vos moyens`,
  en: `One funder provides more than 60% of your means`
});
