import type { Condition, Is } from './condition.ts';
import type { Situation } from './situation.ts';
import { sumBehind, type Sum } from './sum.ts';
import { opposite, verdictOf, type Verdict } from './verdict.ts';

/** A condition as it stands, part by part. Its verdict follows from those of its parts. */
export type Tree = Readonly<{ condition: Condition; verdict: Verdict }> &
  (
    | Readonly<{ form: 'answer'; atom: Is; asked: Verdict }>
    | Readonly<{ form: 'sum'; sum: Sum }>
    | Readonly<{ form: 'all' | 'any' | 'not'; parts: readonly Tree[] }>
  );

/**
 * The tree of a condition with the verdict of each part, for reading. Facts give way to what they
 * mean, lists of one to that one, and the alternatives of a sum to the sum.
 */
export function treeOf(condition: Condition, situation: Situation): Tree {
  switch (condition.op) {
    case 'is': {
      const verdict = verdictOf(condition, situation);
      return {
        form: 'answer',
        atom: condition,
        asked: situation.asked(condition.question),
        condition,
        verdict
      };
    }
    case 'fact':
      return { ...treeOf(condition.when, situation), condition };
    case 'not': {
      const part = treeOf(condition.of, situation);
      return { form: 'not', parts: [part], condition, verdict: opposite[part.verdict] };
    }
    case 'all':
    case 'any':
      return treeOfList(condition, situation);
  }
}

function treeOfList(condition: Extract<Condition, { op: 'all' | 'any' }>, situation: Situation): Tree {
  const sum = sumBehind(condition, situation.questions);
  if (sum) return { form: 'sum', sum, condition, verdict: verdictOf(condition, situation) };
  const parts = condition.of.map((part) => treeOf(part, situation));
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  return { form: condition.op, parts, condition, verdict: together(condition.op, parts) };
}

/** Kleene’s “and” and “or”: one decisive part settles the whole, else one unknown leaves it open. */
function together(op: 'all' | 'any', parts: readonly Tree[]): Verdict {
  const decisive = op === 'all' ? 'no' : 'yes';
  if (parts.some(({ verdict }) => verdict === decisive)) return decisive;
  return parts.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : opposite[decisive];
}
