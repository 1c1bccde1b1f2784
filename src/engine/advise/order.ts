import { firstDifference } from '#engine/reason/first-difference.ts';
import type { AdviceShape } from './advice.ts';
import type { Judgement, Status } from './judge.ts';

const statusOrder: readonly Status[] = ['retained', 'to-confirm', 'discarded'];

/** How many reasons or warnings hold; of one weight only, where it is named. */
export const holding = (
  { advice, criteria }: Judgement,
  of: 'favours' | 'cautions',
  weight?: 'strong' | 'useless'
): number =>
  criteria.filter(
    ({ role, index, verdict }) => role === of && verdict === 'yes' && (!weight || advice[of][index]?.[weight])
  ).length;

/**
 * Retained first, then to confirm, then discarded. Inside each: what brings something asked for, then fewer strong
 * warnings, then more strong reasons met, then more reasons, then fewer warnings, then less effort; what is still
 * equal keeps the order of the list.
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
  holding(judgement, 'cautions', 'useless'),
  holding(judgement, 'cautions', 'strong'),
  -holding(judgement, 'favours', 'strong'),
  -holding(judgement, 'favours'),
  holding(judgement, 'cautions'),
  judgement.advice.effortDays
];
