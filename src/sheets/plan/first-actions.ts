import type { Judgement } from '#engine/advise/judge.ts';
import { horizonFor, horizons, type Horizon, type PlannedAction } from '#engine/advise/plan.ts';
import { dayOf, daysBetween } from '#engine/day.ts';
import type { NoteStep } from '#sheets/note/note-steps.ts';
import { addedAction, advisedAction, type PlanAction } from './action.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import { isSetAside } from './set-aside.ts';
import { situationStep } from './situation-step.ts';

/** Within how many days: a week, or one of the horizons. */
type Delay = typeof WEEK | Horizon;

const WEEK = 7;
const delays = [WEEK, ...horizons] as const;

/**
 * What to do first, by the time that there is: the steps of the situation that leads, as the note says them, then
 * what the answers call for besides, then what the lead added.
 */
export type FirstActions = Readonly<{
  title: string;
  due: readonly Readonly<{ delay: Delay; title: string; actions: readonly PlanAction[] }>[];
}>;

export function firstActions(
  plan: readonly PlannedAction[],
  steps: readonly NoteStep[],
  { told, discarded }: Readonly<{ told: ReadonlySet<string>; discarded: ReadonlySet<string> }>,
  dossier: PlanDossier,
  words: PlanWords
): FirstActions {
  const ids = plan.map(({ judgement }) => judgement.advice.id);
  const before = ({ advice }: Judgement): ReadonlySet<string> =>
    new Set(ids.slice(0, ids.indexOf(advice.id)));
  const today = dayOf(words.edition.at);
  const taken = steps
    .filter(({ id }) => !isSetAside(id, dossier))
    .map((step) => ({ delay: delayOf(daysBetween(today, step.due)), step }));
  const own = dossier.ownActions.filter(({ id }) => !isSetAside(id, dossier));
  const { firstActions: title, horizons: names } = words.texts.plan;
  return {
    title,
    due: delays.flatMap((delay) => {
      const actions = [
        ...taken.filter((one) => one.delay === delay).map(({ step }) => situationStep(step, dossier, words)),
        ...plan
          .filter(({ place, horizon }) => place === 'first' && horizon === delay)
          .filter(({ judgement }) => !told.has(judgement.advice.id))
          .map(({ judgement }) => advisedAction(judgement, dossier, words, before(judgement), discarded)),
        ...own.filter(({ horizon }) => horizon === delay).map((action) => addedAction(action, dossier, words))
      ];
      const named = delay === WEEK ? words.plan.thisWeek : names[delay];
      return actions.length > 0 ? [{ delay, title: named, actions }] : [];
    })
  };
}

const delayOf = (days: number): Delay => (days <= WEEK ? WEEK : horizonFor(days));
