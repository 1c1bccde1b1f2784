import type { Judgement, Status } from '#engine/advise/judge.ts';
import { isAction } from '#engine/advise/plan.ts';
import { isStep } from '#sheets/note/step-id.ts';
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

/** The actions with notes that are neither in the plan, nor steps told in it, nor set aside; undefined where there are none. */
export function followedActions(
  judgements: readonly Judgement[],
  told: ReadonlySet<string>,
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
  const actions = [...followed, ...earlierSteps(told, dossier, words)];
  return actions.length > 0 ? { ...words.plan.followed, actions } : undefined;
}

/** Steps of a situation that no longer leads: we may not know their words any more, but hers are kept. */
const earlierSteps = (
  told: ReadonlySet<string>,
  { actions }: PlanDossier,
  words: PlanWords
): FollowedActions['actions'] =>
  Object.entries(actions)
    .filter(([id, { owner, due, note }]) => isStep(id) && !told.has(id) && `${owner}${due}${note}`.trim())
    .map(([id, notes]) => ({
      id,
      status: 'discarded',
      title: words.plan.earlierStep,
      notes: notesIn(notes, words)
    }));
