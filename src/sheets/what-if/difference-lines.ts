import { isSame, type Difference } from '#engine/advise/difference.ts';
import type { WhatIfTexts } from '#texts/pages/what-if.ts';

/** Without the actions: they are told once, where they stand in the plan. */
export const besidesActions = <One extends { kind: string }>(list: readonly One[]): readonly One[] =>
  list.filter(({ kind }) => kind !== 'action');

/** What a hypothesis changes, in one sentence. */
export function differenceLines(difference: Difference, words: WhatIfTexts): string {
  if (isSame(difference)) return words.same;
  const { appears, disappears, moves } = difference;
  return words.summary(
    besidesActions(appears).length,
    besidesActions(disappears).length,
    besidesActions(moves).length
  );
}
