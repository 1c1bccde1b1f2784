import type { Criterion, CriterionShape } from '#engine/advise/advice.ts';
import { cut, sizesOf } from '#engine/text/alternatives.ts';
import type { Condition } from '#engine/reason/condition.ts';

/** A condition without the words of its facts. */
export function wordless(condition: Condition): Condition {
  switch (condition.op) {
    case 'is':
      return condition;
    case 'not':
      return { op: 'not', of: wordless(condition.of) };
    case 'fact':
      return wordless(condition.when);
    case 'all':
    case 'any':
      return { op: condition.op, of: condition.of.map(wordless) };
  }
}

/** A criterion as reasoning needs it: its condition, its weight, the alternatives in its words. */
export function wordlessCriterion({ when, strong, fr }: Criterion): CriterionShape {
  const or = sizesOf(cut(fr));
  return { when: wordless(when), ...(strong ? { strong } : {}), ...(or.length > 0 ? { or } : {}) };
}
