import type { Situation } from '#engine/reason/situation.ts';

/** What became of a question on one person’s way. */
export type Passing = 'answered' | 'to-answer' | 'perhaps' | 'skipped';

/** Whether a question was answered, waits for its answer, hangs on an earlier one, or is pointless. */
export function passingOf(question: string, situation: Situation): Passing {
  const asked = situation.asked(question);
  if (asked === 'no') return 'skipped';
  if (situation.answers[question] !== undefined) return 'answered';
  return asked === 'yes' ? 'to-answer' : 'perhaps';
}
