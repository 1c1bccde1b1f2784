import { firstDifference } from '#engine/reason/first-difference.ts';
import type { AdviceShape } from './advice.ts';
import type { Judgement, Status } from './judge.ts';

const statusOrder: readonly Status[] = ['retained', 'to-confirm', 'discarded'];

/** How many favouring criteria are met; `strong` counts only those that weigh most. */
export function favoursMet(judgement: Judgement, strong: boolean): number {
  return judgement.criteria.filter(
    ({ role, index, verdict }) =>
      role === 'favours' && verdict === 'yes' && (!strong || judgement.advice.favours[index]?.strong)
  ).length;
}

/** How many warnings fire; `strong` counts only those that weigh most. */
const cautionsRaised = (judgement: Judgement, strong: boolean): number =>
  judgement.criteria.filter(
    ({ role, index, verdict }) =>
      role === 'cautions' && verdict === 'yes' && (!strong || judgement.advice.cautions[index]?.strong)
  ).length;

/**
 * Retained first, then to confirm, then discarded. Inside each: fewer strong warnings, then more strong
 * reasons met, then more reasons, then fewer warnings, then less effort; what is still equal keeps the order of the list.
 */
export function ordered<Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[]
): Judgement<Shape>[] {
  return judgements
    .map((judgement) => ({ judgement, ranks: ranksOf(judgement) }))
    .sort((one, other) => firstDifference(one.ranks, other.ranks))
    .map(({ judgement }) => judgement);
}

/** What is compared, the weightiest first; less comes first. Counted once, not at each comparison. */
const ranksOf = (judgement: Judgement): readonly number[] => [
  statusOrder.indexOf(judgement.status),
  cautionsRaised(judgement, true),
  -favoursMet(judgement, true),
  -favoursMet(judgement, false),
  cautionsRaised(judgement, false),
  judgement.advice.effortDays
];
