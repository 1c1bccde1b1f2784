import { answerAmong } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { carrier } from '#knowledge/questions/qualify/carrier.ts';

const one = answerAmong<typeof carrier>('carrier', 'company', 'local-authority', 'state-body', 'research');
const person = answerAmong<typeof carrier>('carrier', 'individual', 'employee');
const group = answerAmong<typeof carrier>('carrier', 'informal-group');

/** Whether an organisation with people of its own carries the project. */
export const carriedByOne = (situation: Situation): boolean => verdictOf(one, situation) === 'yes';

/** What kind of entity seeks the money, in the words of funding.json. */
export const entityType = (situation: Situation): string => {
  if (verdictOf(person, situation) === 'yes') return 'individual';
  return verdictOf(group, situation) === 'yes' ? 'group' : 'organisation';
};
