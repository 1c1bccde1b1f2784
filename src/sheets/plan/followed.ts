import type { Judgement, Status } from '#engine/advise/judge.ts';
import { isAction } from '#engine/advise/plan.ts';
import { titleOf } from './criteria.ts';
import { notesIn, type Note } from './notes.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import { isSetAside } from './set-aside.ts';

/** Actions that the lead follows although her answers no longer call for them: what she wrote is not lost. */
export type FollowedActions = Readonly<{
  title: string;
  lead: string;
  actions: readonly Readonly<{ id: string; status: Status; title: string; notes: readonly Note[] }>[];
}>;

/** The actions with notes that are neither in the plan nor set aside; undefined where there are none. */
export function followedActions(
  judgements: readonly Judgement[],
  dossier: PlanDossier,
  words: PlanWords
): FollowedActions | undefined {
  const followed = judgements
    .filter(
      ({ advice, status }) => isAction(advice) && status !== 'retained' && !isSetAside(advice.id, dossier)
    )
    .map(({ advice: { id }, status }) => ({
      id,
      status,
      title: titleOf(id, words),
      notes: notesIn(dossier.actions[id], words)
    }))
    .filter(({ notes }) => notes.length > 0);
  return followed.length > 0 ? { ...words.plan.followed, actions: followed } : undefined;
}
