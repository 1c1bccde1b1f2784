import type { Condition } from './condition.ts';
import type { Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

/**
 * The conditions behind the alternatives that words name: for each size, the first “or” of the condition,
 * not yet taken, that has as many parts. Undefined where one has none: the words promise what is not tested.
 */
export function alternativesIn(condition: Condition, sizes: readonly number[]): Condition[] | undefined {
  const taken: Condition[][] = [];
  find(condition.op === 'fact' ? condition.when : condition, sizes, taken);
  return taken.length === sizes.length ? taken.flat() : undefined;
}

/** Which of these alternatives hold, by their rank. */
export const holdingAmong = (
  condition: Condition,
  sizes: readonly number[],
  situation: Situation
): readonly number[] =>
  (alternativesIn(condition, sizes) ?? []).flatMap((part, rank) =>
    verdictOf(part, situation) === 'yes' ? [rank] : []
  );

function find(condition: Condition, sizes: readonly number[], taken: Condition[][]): void {
  const size = sizes[taken.length];
  if (size === undefined) return;
  const parts = [partsOf(condition), leavesOf(condition)].find((some) => some.length === size);
  if (parts) taken.push([...parts]);
  else if (condition.op === 'all' || condition.op === 'any') {
    for (const part of condition.of) find(part, sizes, taken);
  }
}

/** The parts of an “or”, as it is written; none of anything else. */
function partsOf(condition: Condition): readonly Condition[] {
  if (condition.op === 'any') return condition.of;
  if (condition.op !== 'is' || condition.options.length < 2) return [];
  const { question, options } = condition;
  return options.map((option) => ({ op: 'is', question, options: [option] }));
}

/** The same with each “or” inside it undone. */
const leavesOf = (condition: Condition): readonly Condition[] =>
  partsOf(condition).flatMap((part) => (partsOf(part).length > 0 ? leavesOf(part) : [part]));
