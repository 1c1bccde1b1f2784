import { keeps } from '#engine/advise/advice.ts';
import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import type { Questions } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { replaced, type Use, type Written } from './written.ts';

/** Whether both conditions are yes for the same answers, decided by exhaustive search. */
export const meansTheSame = (one: Condition, other: Condition, questions: Questions): boolean =>
  witnessFor(any(all(one, not(other)), all(other, not(one))), 'yes', questions) === undefined;

/** Whether a mistake changes nothing that anybody could ever be asked or told. */
export const changesNothing = ({ condition, uses }: Written, mutated: Condition, questions: Questions) =>
  meansTheSame(condition, mutated, questions) ||
  uses.every(({ when }) => meansTheSame(when, replaced(when, condition, mutated), questions));

/** Whether a mistake breaks what must hold of every question, criterion and advice. */
export const breaksAProperty = ({ condition, uses }: Written, mutated: Condition, questions: Questions) =>
  uses.some((use) => breaks(use, replaced(use.when, condition, mutated), questions));

function breaks(use: Use, when: Condition, questions: Questions): boolean {
  if (use.of === 'question') return !witnessFor(when, 'yes', questions);
  if (isSettled(when, questions)) return true;
  const { advice, role, index } = use;
  if (role !== 'requires' || advice.requires.length === 1) return false;
  return isSettled(
    keeps({ requires: advice.requires.map((one, place) => (place === index ? { when } : one)) }),
    questions
  );
}

/** Whether a condition comes out the same whatever the answers. */
const isSettled = (condition: Condition, questions: Questions): boolean =>
  !witnessFor(condition, 'yes', questions) || !witnessFor(condition, 'no', questions);
