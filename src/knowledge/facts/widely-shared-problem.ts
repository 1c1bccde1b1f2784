import { fact } from '#engine/reason/condition.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';

export const widelySharedProblem = fact({
  id: 'widely-shared-problem',
  when: problemReach.atLeast('four-to-twenty'),
  fr: `Beaucoup d’autres que vous ont le même problème`,
  en: `Many others have the same problem`
});
