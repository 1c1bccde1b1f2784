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

const cautionsRaised = (judgement: Judgement): number =>
  judgement.criteria.filter(({ role, verdict }) => role === 'cautions' && verdict === 'yes').length;

/**
 * Retained first, then to confirm, then discarded. Inside each: more strong reasons met, then more
 * reasons, then fewer warnings, then less effort; what is still equal keeps the order of the list.
 */
export function ordered<Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[]
): Judgement<Shape>[] {
  return [...judgements].sort(
    (one, other) =>
      statusOrder.indexOf(one.status) - statusOrder.indexOf(other.status) ||
      favoursMet(other, true) - favoursMet(one, true) ||
      favoursMet(other, false) - favoursMet(one, false) ||
      cautionsRaised(one) - cautionsRaised(other) ||
      one.advice.effortDays - other.advice.effortDays
  );
}
