import { isDay, daysAfter } from '#engine/day.ts';
import { untouchedAction } from '#engine/dossier.ts';
import type { PlannedAction } from '#engine/advise/plan.ts';
import { advisedAction } from '#sheets/plan/action.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dateIn } from '#texts/format/dates.ts';
import { afterConsent } from '../after-consent.ts';
import type { NoteStep } from '../note-steps.ts';
import type { Ground } from './ground.ts';
import type { GeneralWords } from './words.ts';

/** Days until the first thing to do is done. */
const WEEK = 7;
/** More days of work than this do not fit into a week beside the rest. */
const FITS_WEEK = 2;
/** How many hours a day of work has, and how many it takes to find an answer. */
const DAY = 7;
const FINDING = 1;
/** The hours that are left of this week, and whether something of it is taken. */
export type Room = Readonly<{ hours: number; taken: boolean }>;
/** How many days before the day that it serves an action is done. */
const AHEAD = 7;

/**
 * The first actions of the plan, dated: the first one this week. Nothing comes after the day that it serves;
 * nothing irrevocable comes before whoever must agree. Where nothing fits into a week, an answer is found. `room`: the
 * hours of this week that nothing else takes.
 */
export function stepsOf(ground: Ground, words: GeneralWords, room: Room): NoteStep[] {
  const first = ground.selection.plan.filter(({ place }) => place === 'first');
  const inPlan = new Set(ground.selection.plan.map(({ judgement }) => judgement.advice.id));
  const isDone = ({ judgement: { advice } }: PlannedAction) =>
    ground.dossier.actions[advice.id]?.state === 'done';
  const soon = first.find((one) => !isDone(one) && fitsWeek(one, inPlan, room));
  const dated = first.map((one) => ({
    one,
    due: dueOf(one, one === soon ? WEEK : one.horizon, ground),
    irrevocable: one.judgement.advice.irrevocable,
    agrees: one.judgement.advice.consent && !isDone(one)
  }));
  const steps = afterConsent(dated).map(({ one, due }) => stepOf(one, due, ground, words, inPlan));
  const thisWeek = steps.some(({ due, state }) => state !== 'done' && due <= daysAfter(ground.today, WEEK));
  return thisWeek || (room.taken && room.hours < FINDING) ? steps : [...findStep(ground, words), ...steps];
}

/** Whether it can be done this week: it waits for nothing, can be undone, and is short. */
const fitsWeek = (
  { horizon, judgement: { advice } }: PlannedAction,
  inPlan: ReadonlySet<string>,
  { hours }: Room
): boolean =>
  horizon === 30 &&
  !advice.irrevocable &&
  advice.effortDays <= FITS_WEEK &&
  advice.effortDays * DAY <= hours &&
  !advice.after.some((id) => inPlan.has(id));

/** The day that the lead set; else so many days from today, before the day of her own that it serves. */
function dueOf({ judgement: { advice } }: PlannedAction, within: number, { dossier, today }: Ground): string {
  const set = dossier.actions[advice.id]?.due ?? '';
  const own = advice.before && ownDay(dossier.objects, advice.before);
  const latest = own && daysAfter(own, -AHEAD);
  const due = isDay(set) && set >= today ? set : daysAfter(today, within);
  return latest && latest < due ? ([latest, today].sort()[1] ?? due) : due;
}

function stepOf(
  { horizon, judgement }: PlannedAction,
  due: string,
  { dossier, today }: Ground,
  { plan, texts, locale }: GeneralWords,
  inPlan: ReadonlySet<string>
): NoteStep {
  const { id, irrevocable } = judgement.advice;
  const told = advisedAction(judgement, dossier, plan, inPlan);
  const hurried = judgement.advice.before && due < daysAfter(today, horizon);
  return {
    id,
    state: told.state,
    due,
    title: told.title,
    why: told.because.reasons[0] ? `${told.because.reasons[0].text}.` : told.summary,
    first: told.firstStep.text,
    done: told.evidence.text,
    takes: told.effort.text,
    remarks: [
      ...(hurried ? [texts.before(dateIn(locale, due))] : []),
      ...(irrevocable ? [texts.irrevocable] : [])
    ],
    sources: []
  };
}

/** To find the most decisive answer: what can always be done this week. */
function findStep({ open, dossier, today }: Ground, { texts }: GeneralWords): NoteStep[] {
  const stepId = (question: string) => `step-find-${question}`;
  const next = open.find(({ id }) => dossier.actions[stepId(id)]?.state !== 'done');
  if (!next) return [];
  const { general } = texts;
  return [
    {
      id: stepId(next.id),
      state: dossier.actions[stepId(next.id)]?.state ?? untouchedAction.state,
      due: daysAfter(today, WEEK),
      title: general.find(next.title),
      why: general.why(next.decides),
      first: next.findOut,
      done: general.found,
      takes: general.hour,
      remarks: [],
      sources: []
    }
  ];
}
