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
  /** How many more there are, and where they are; '' where there are none. */
  more: string;
}>;

/** What waits is kept to what somebody can take in: what they noted, then so many. */
export const MOST_LATER = 12;

/**
 * The actions that wait in line, each with when it is due: what somebody wrote about, then what puts to work an
 * advice that is retained, in the order of the plan. Undefined where none waits.
 */
export function laterActions(
  plan: readonly PlannedAction[],
  retained: ReadonlySet<string>,
  { actions }: PlanDossier,
  words: PlanWords
): LaterActions | undefined {
  const inLine = plan.filter(({ place }) => place === 'later');
  if (inLine.length === 0) return undefined;
  const isNoted = ({ judgement }: PlannedAction) => notesIn(actions[judgement.advice.id], words).length > 0;
  const isOfUse = ({ judgement }: PlannedAction) => judgement.advice.serves.some((id) => retained.has(id));
  const noted = inLine.filter(isNoted);
  const others = inLine.filter((one) => !isNoted(one));
  const ofUse = [...others.filter(isOfUse), ...others.filter((one) => !isOfUse(one))];
  const kept = new Set([...noted, ...ofUse.slice(0, Math.max(0, MOST_LATER - noted.length))]);
  const waiting = inLine.filter((one) => kept.has(one));
  const left = inLine.length - waiting.length;
  const { later, laterLead, horizons } = words.texts.plan;
  return {
    title: later,
    lead: laterLead,
    actions: waiting.map(({ judgement, horizon }) => ({
      id: judgement.advice.id,
      title: titleOf(judgement.advice.id, words),
      due: waitsForSteps(judgement) ? '' : horizons[horizon],
      notes: notesIn(actions[judgement.advice.id], words)
    })),
    more: left > 0 ? words.plan.moreLater(left) : ''
  };
}
