import { fact } from '#engine/reason/condition.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';

export const widelySharedProblem = fact({
  id: 'widely-shared-problem',
  when: problemReach.atLeast('four-to-twenty'),
  fr: `Vous pensez que beaucoup d’autres ont le même problème`,
  en: `You think that many others have the same problem`
});
