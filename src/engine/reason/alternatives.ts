import type { Condition } from './condition.ts';
import type { Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

/**
 * The conditions behind the alternatives that words name: for each size, the first “or” of the condition,
 * not yet taken, that has as many parts; an “or” between conditions before one between the options of an
 * answer. Undefined where there is none: the words promise what is not tested.
 */
export function alternativesIn(condition: Condition, sizes: readonly number[]): Condition[] | undefined {
  const found = orsIn(condition);
  const taken = sizes.map((size) => {
    const fits = ({ parts, leaves }: Or) => parts.length === size || leaves.length === size;
    const or = found.find((one) => one.between && fits(one)) ?? found.find(fits);
    if (!or) return undefined;
    found.splice(found.indexOf(or), 1);
    return or.parts.length === size ? or.parts : or.leaves;
  });
  const parts = taken.flatMap((some) => some ?? []);
  return taken.includes(undefined) ? undefined : parts;
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

/** An “or”: its parts as written, and with each “or” inside it undone; whether it is between conditions. */
export type Or = Readonly<{ parts: readonly Condition[]; leaves: readonly Condition[]; between: boolean }>;

/** Every “or” that must hold for the whole to hold, in order; what is inside one comes after it. */
export function orsIn(condition: Condition): Or[] {
  switch (condition.op) {
    case 'fact':
      return orsIn(condition.when);
    case 'not':
      return [];
    case 'all':
      return condition.of.flatMap(orsIn);
    case 'is':
    case 'any': {
      const parts = partsOf(condition);
      const inside = condition.op === 'any' ? condition.of.flatMap(orsIn) : [];
      return parts.length < 2
        ? inside
        : [{ parts, leaves: leavesOf(condition), between: condition.op === 'any' }, ...inside];
    }
  }
}

/** The parts of an “or”, as it is written; none of anything else. */
function partsOf(condition: Condition): readonly Condition[] {
  if (condition.op === 'fact') return partsOf(condition.when);
  if (condition.op === 'any') return condition.of;
  if (condition.op !== 'is' || condition.options.length < 2) return [];
  const { question, options } = condition;
  return options.map((option) => ({ op: 'is', question, options: [option] }));
}

/** The same with each “or” inside it undone. */
const leavesOf = (condition: Condition): readonly Condition[] =>
  partsOf(condition).flatMap((part) => (partsOf(part).length > 0 ? leavesOf(part) : [part]));
