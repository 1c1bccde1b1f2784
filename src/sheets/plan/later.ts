import { waitsForSteps, type PlannedAction } from '#engine/advise/plan.ts';
import type { Named } from '#sheets/pieces.ts';
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
  steps: readonly Named[],
  { actions }: PlanDossier,
  words: PlanWords
): LaterActions | undefined {
  const told = new Set(steps.map(({ id }) => id));
  const waiting = plan.filter(({ place, judgement }) => place === 'later' && !told.has(judgement.advice.id));
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
