import { fact } from '#engine/reason/condition.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';

export const easyFirstContribution = fact({
  id: 'easy-first-contribution',
  when: firstContributionTime.is('under-an-hour'),
  fr: `Une première contribution prend moins d’une heure`,
  en: `A first contribution takes less than an hour`
});
