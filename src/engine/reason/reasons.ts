import type { Condition, Is } from './condition.ts';
import type { Situation } from './situation.ts';
import { opposite, verdictOf, type Verdict } from './verdict.ts';

/**
 * The questions on which a verdict rests: for a yes or a no, the answers that decided it; for
 * unknown, the answers that are still missing. In the order in which the condition names them.
 */
export function reasonsOf(
  condition: Condition,
  situation: Situation,
  verdict = verdictOf(condition, situation)
): string[] {
  const questions: string[] = [];
  collect(condition, verdict, situation, questions);
  return questions;
}

/** `verdict` is the one of this condition: it is worked out once, not again at each level. */
function collect(condition: Condition, verdict: Verdict, situation: Situation, into: string[]): void {
  switch (condition.op) {
    case 'fact':
      return collect(condition.when, verdict, situation, into);
    case 'not':
      return collect(condition.of, opposite[verdict], situation, into);
    case 'all':
    case 'any':
      for (const part of condition.of) {
        if (verdictOf(part, situation) === verdict) collect(part, verdict, situation, into);
      }
      return;
    case 'is':
      return collectAnswer(condition, verdict, situation, into);
  }
}

/**
 * A no comes from the question being pointless, whatever was answered to it, else from the answer;
 * an unknown may come from both. Silence is no reason.
 */
function collectAnswer(atom: Is, verdict: Verdict, situation: Situation, into: string[]): void {
  const asked = situation.asked(atom.question);
  if (verdict !== 'yes' && asked === verdict)
    collect(situation.gate(atom.question), verdict, situation, into);
  if (asked === 'no' || into.includes(atom.question)) return;
  if (situation.isSilent(atom.question)) return;
  if (situation.answered(atom) === verdict) into.push(atom.question);
}
