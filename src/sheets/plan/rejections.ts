import { decisionOn, type Deciding, type Selection } from '#engine/advise/decided.ts';
import { isAction } from '#engine/advise/plan.ts';
import type { Outlines } from '#sheets/advice/outline.ts';

type Rejection = Readonly<{ id: string; title: string; reason: string }>;

/** What the lead does not follow, with her reasons: actions set aside, and other advice. */
export function rejectionsIn(
  { rejected }: Selection,
  deciding: Deciding,
  outlines: Outlines
): Readonly<{ actions: Rejection[]; others: Rejection[] }> {
  const worded = (some: Selection['rejected']) =>
    some.map(({ advice }) => ({
      id: advice.id,
      title: outlines[advice.id]?.title ?? advice.id,
      reason: decisionOn(advice, deciding).reason
    }));
  return {
    actions: worded(rejected.filter(({ advice }) => isAction(advice))),
    others: worded(rejected.filter(({ advice }) => !isAction(advice)))
  };
}
