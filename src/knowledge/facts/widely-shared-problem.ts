import { fact } from '#engine/reason/condition.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';

export const widelySharedProblem = fact({
  id: 'widely-shared-problem',
  when: problemReach.atLeast('four-to-twenty'),
  fr: `Beaucoup d’organisations ont le même problème`,
  en: `Many organisations have the same problem`
});
