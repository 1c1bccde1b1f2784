import { all, type Condition } from '#engine/reason/condition.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';

/** Whose yes is needed is the very question: whoever must give it is asked before anything else waits for it. */
export const comesForAgreement: Condition = all(
  motive.has('rights'),
  agreement.has('co-authors', 'people-shown', 'source-owner', 'contractor', 'employer', 'board')
);

/** What a step is called that sends the requests: asking takes an hour, the answers take weeks. */
export const AGREEMENTS = 'agreements';
