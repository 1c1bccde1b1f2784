import type { Condition, Is } from './condition.ts';
import type { Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

/**
 * The questions on which a verdict rests: for a yes or a no, the answers that decided it; for
 * unknown, the answers that are still missing. In the order in which the condition names them.
 */
export function reasonsOf(condition: Condition, situation: Situation): string[] {
  const questions = new Set<string>();
  collect(condition, situation, questions);
  return [...questions];
}

function collect(condition: Condition, situation: Situation, into: Set<string>): void {
  switch (condition.op) {
    case 'fact':
      return collect(condition.when, situation, into);
    case 'not':
      return collect(condition.of, situation, into);
    case 'all':
    case 'any': {
      const verdict = verdictOf(condition, situation);
      const deciding = condition.of.filter((part) => verdictOf(part, situation) === verdict);
      return deciding.forEach((part) => collect(part, situation, into));
    }
    case 'is':
      return collectAnswer(condition, situation, into);
  }
}

/**
 * A no comes from the question being pointless, whatever was answered to it, else from the answer;
 * an unknown may come from both.
 */
function collectAnswer(atom: Is, situation: Situation, into: Set<string>): void {
  const verdict = situation.says(atom);
  const asked = situation.asked(atom.question);
  if (verdict !== 'yes' && asked === verdict) collect(situation.gate(atom.question), situation, into);
  if (asked !== 'no' && situation.answered(atom) === verdict) into.add(atom.question);
}
