import type { Judgement } from '#engine/advise/judge.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { WordedAction } from './worded-action.ts';

/** How many of each kind are told in full; a plan is read standing up. */
const DETAILED: Readonly<Record<string, number>> = { funding: 5, objection: 0 };

/** How many advice of a kind the plan tells in full; the others are only named. */
export const detailedOf = (kind: string): number => DETAILED[kind] ?? 3;

/** The texts that the plan shows, so that its words can be explained. */
export const saidInPlan = (
  actions: readonly WordedAction[],
  retained: readonly Judgement[],
  outlines: Outlines
): unknown => [
  actions,
  retained.map(({ advice: { id, kind } }, place) => {
    const before = retained.slice(0, place).filter(({ advice }) => advice.kind === kind).length;
    const outline = outlines[id];
    return before < detailedOf(kind) ? [outline?.title, outline?.summary] : outline?.title;
  })
];
