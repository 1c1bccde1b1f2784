import type { Condition } from './condition.ts';
import type { Situation } from './situation.ts';

/** Three values and no default: what has not been said is unknown (Kleene’s strong logic). */
export type Verdict = 'yes' | 'no' | 'unknown';

export const opposite: Readonly<Record<Verdict, Verdict>> = { yes: 'no', no: 'yes', unknown: 'unknown' };

/**
 * Whether `condition` holds in this situation. A yes or a no is never taken back by answering more
 * questions, save one that silence said (`unsaidIsNo`) where silence counts; changing an answer, even
 * “I don’t know”, is another matter.
 */
export function verdictOf(condition: Condition, situation: Situation): Verdict {
  switch (condition.op) {
    case 'is':
      return situation.says(condition);
    case 'fact':
      return verdictOf(condition.when, situation);
    case 'not':
      return opposite[verdictOf(condition.of, situation)];
    case 'all':
      return strongest('no', condition.of, situation);
    case 'any':
      return strongest('yes', condition.of, situation);
  }
}

/** One part with the `decisive` verdict settles the whole; otherwise one unknown leaves it open. */
function strongest(decisive: 'yes' | 'no', parts: readonly Condition[], situation: Situation): Verdict {
  let open = false;
  for (const part of parts) {
    const verdict = verdictOf(part, situation);
    if (verdict === decisive) return decisive;
    open ||= verdict === 'unknown';
  }
  return open ? 'unknown' : opposite[decisive];
}
