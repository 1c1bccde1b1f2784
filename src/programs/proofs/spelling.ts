import type { Condition } from '#engine/reason/condition.ts';

/** A condition in one line, the same for conditions that say the same thing in the same order. */
export function spelt(condition: Condition): string {
  switch (condition.op) {
    case 'is':
      return `${condition.question}=${condition.options.toSorted().join('|')}`;
    case 'fact':
      return condition.id;
    case 'not':
      return condition.of.op === 'not' ? spelt(condition.of.of) : `not ${spelt(condition.of)}`;
    case 'all':
    case 'any': {
      const [first, ...others] = condition.of;
      if (first && others.length === 0) return spelt(first);
      return `${condition.op}(${condition.of.map(spelt).join(', ')})`;
    }
  }
}
