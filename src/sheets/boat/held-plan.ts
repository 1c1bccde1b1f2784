import type { Judgement } from '#engine/advise/judge.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { NamedAdvice } from './shown-item.ts';

/** What the plan holds, and which of its actions are done. */
export type HeldPlan = Readonly<{
  holds: (id: string) => boolean;
  named: (ids: readonly string[]) => NamedAdvice[];
}>;

/** Reads what the plan holds, from what the lead has not rejected, and names advice. */
export function heldPlan(
  judgements: readonly Judgement[],
  actions: Dossier['actions'],
  outlines: Outlines
): HeldPlan {
  const retained = new Set(
    judgements.filter(({ status }) => status === 'retained').map(({ advice }) => advice.id)
  );
  return {
    holds: (id) => retained.has(id),
    named: (ids) =>
      ids.flatMap((id) => {
        const title = outlines[id]?.title;
        return title ? [{ id, title, done: actions[id]?.state === 'done' }] : [];
      })
  };
}
