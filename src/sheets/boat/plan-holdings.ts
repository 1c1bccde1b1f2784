import type { Judgement } from '#engine/advise/judge.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';

/** An advice by its title; `note`: what is to be said of it, such as that it is done; '' where nothing. */
export type NamedAdvice = Readonly<{ id: string; title: string; note: string }>;

/** What the plan holds, and which of its actions are done. */
export type PlanHoldings = Readonly<{
  holds: (id: string) => boolean;
  named: (ids: readonly string[]) => NamedAdvice[];
}>;

/** Reads what the plan holds, from what the lead has not rejected, and names advice. */
export function planHoldings(
  judgements: readonly Judgement[],
  actions: Dossier['actions'],
  outlines: Outlines,
  texts: Pick<BoatTexts, 'done'>
): PlanHoldings {
  const retained = new Set(
    judgements.filter(({ status }) => status === 'retained').map(({ advice }) => advice.id)
  );
  return {
    holds: (id) => retained.has(id),
    named: (ids) =>
      ids.flatMap((id) => {
        const title = outlines[id]?.title;
        return title ? [{ id, title, note: actions[id]?.state === 'done' ? texts.done : '' }] : [];
      })
  };
}
