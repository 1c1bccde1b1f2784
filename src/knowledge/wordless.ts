import type { Criterion, CriterionShape } from '#engine/advise/advice.ts';
import { cut, hasTenses, sizesOf } from '#engine/text/alternatives.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { inUse } from './facts/in-use.ts';

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

const present = wordless(inUse);

/** A criterion as reasoning needs it: its condition, its weight, what its words leave open. */
export function wordlessCriterion({ when, strong, useless, forbids, fr }: Criterion): CriterionShape {
  const worded = cut(fr);
  const or = sizesOf(worded);
  return {
    when: wordless(when),
    ...(strong ? { strong } : {}),
    ...(useless ? { useless } : {}),
    ...(forbids ? { forbids } : {}),
    ...(or.length > 0 ? { or } : {}),
    ...(hasTenses(worded) ? { present } : {})
  };
}
