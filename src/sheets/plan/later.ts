import { waitsForSteps, type PlannedAction } from '#engine/advise/plan.ts';
import { titleOf } from './criteria.ts';
import { notesIn, type Note } from './notes.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';

/** What waits until the first actions are done. */
export type LaterActions = Readonly<{
  title: string;
  lead: string;
  actions: readonly Readonly<{
    id: string;
    title: string;
    /** '' where it waits for the steps of a situation, whenever they are done. */
    due: string;
    notes: readonly Note[];
  }>[];
}>;

/** The actions that wait in line, each with when it is due; undefined where none does. */
export function laterActions(
  plan: readonly PlannedAction[],
  { actions }: PlanDossier,
  words: PlanWords
): LaterActions | undefined {
  const waiting = plan.filter(({ place }) => place === 'later');
  if (waiting.length === 0) return undefined;
  const { later, laterLead, horizons } = words.texts.plan;
  return {
    title: later,
    lead: laterLead,
    actions: waiting.map(({ judgement, horizon }) => ({
      id: judgement.advice.id,
      title: titleOf(judgement.advice.id, words),
      due: waitsForSteps(judgement) ? '' : horizons[horizon],
      notes: notesIn(actions[judgement.advice.id], words)
    }))
  };
}
