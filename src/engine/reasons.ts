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

/** A no may come from the answer or from the question being pointless; an unknown from either. */
function collectAnswer(atom: Is, situation: Situation, into: Set<string>): void {
  const verdict = situation.says(atom);
  const answered = situation.answered(atom);
  const gateDecides = verdict !== 'yes' && answered !== 'no' && situation.asked(atom.question) === verdict;
  if (gateDecides) collect(situation.gate(atom.question), situation, into);
  if (answered === verdict) into.add(atom.question);
}
