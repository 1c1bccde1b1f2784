import type { Answers } from '#engine/reason/answers.ts';
import { publicsFor, type Audience } from './next-personas.ts';

const BOARD: Audience = 'board';

/** What is said to a funder without a word of the funder’s money. */
const OF_NO_MONEY: ReadonlySet<string> = new Set([
  'funder-avoided-costs',
  'funder-no-duplicate',
  'funder-traction',
  'objection-sustainability',
  'objection-who-owns'
]);

/**
 * Whether this can be said to those for whom a funder stands: no answer says that a board or members are asked for
 * money, and what speaks of their grant is then said to nobody.
 */
export function asksNobodysMoney(advice: string, answers: Answers): boolean {
  const heard = publicsFor('funder', answers);
  return OF_NO_MONEY.has(advice) || heard.some((one) => one !== BOARD) || heard.length === 0;
}
