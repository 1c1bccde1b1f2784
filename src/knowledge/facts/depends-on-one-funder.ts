import { fact } from '#engine/reason/condition.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';

export const dependsOnOneFunder = fact({
  id: 'depends-on-one-funder',
  when: largestFunder.is('over-60'),
  fr: `Un financeur apporte plus de 60 % de vos moyens`,
  en: `One funder provides more than 60% of your means`
});
