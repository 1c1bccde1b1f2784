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

/** What is compared, the weightiest first; less comes first. Counted once, in one pass, not at each comparison. */
function ranksOf({ advice, status, criteria }: Judgement): readonly number[] {
  let [useless, strongCautions, cautions, strongFavours, favours] = [0, 0, 0, 0, 0];
  for (const { role, index, verdict } of criteria) {
    if (verdict !== 'yes' || role === 'requires') continue;
    const criterion = advice[role][index];
    if (role === 'favours') {
      favours += 1;
      if (criterion?.strong) strongFavours += 1;
    } else {
      cautions += 1;
      if (criterion?.strong) strongCautions += 1;
      if (criterion?.useless) useless += 1;
    }
  }
  const { effortDays } = advice;
  return [
    statusOrder.indexOf(status),
    useless,
    strongCautions,
    -strongFavours,
    -favours,
    cautions,
    effortDays
  ];
}
