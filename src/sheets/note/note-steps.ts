import type { Source } from '#engine/advise/advice.ts';
import { daysAfter } from '#engine/day.ts';
import { untouchedAction, type ActionState, type Dossier } from '#engine/dossier.ts';
import { delays } from '#engine/note/remark.ts';
import type { StepEntry } from '#knowledge/note-entry.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dateIn } from '#texts/format/dates.ts';
import type { Dated } from './after-consent.ts';
import { dueOf, inTime } from './in-time.ts';
import type { NoteWords } from './note-words.ts';
import type { Speaker } from './spoken.ts';
import { stepId } from './step-id.ts';

/** One thing to do, in words, with the day by which. */
export type NoteStep = Readonly<{
  /** The action whose state it shares, or a name of its own. */
  id: string;
  state: ActionState;
  due: string;
  /** A day of the person’s own holds it: it is never left out for want of room. */
  bound?: true;
  title: string;
  why: string;
  first: string;
  done: string;
  takes: string;
  /** What must be said of it besides: that it cannot be undone, or a date of the person’s own. */
  remarks: readonly string[];
  sources: readonly Source[];
}>;

/** What steps are worked out from. */
export type StepsOf = Readonly<{
  situation: string;
  steps: readonly StepEntry[];
  speaker: Speaker;
  objects: Dossier['objects'];
  actions: Dossier['actions'];
  today: string;
  words: Pick<NoteWords, 'locale' | 'texts'>;
}>;

/**
 * The steps of one situation, dated, at least one of them this week. Nothing comes after the date that it serves;
 * nothing irrevocable comes before whoever must agree has done so.
 */
export function stepsIn(given: StepsOf): NoteStep[] {
  const dated = inTime(given.steps.filter(given.speaker.says), given);
  const steps = begunThisWeek(dated, given.today).map(({ step, due }) => stepOf(step, due, given));
  const week = daysAfter(given.today, delays[0]);
  return steps.some(({ due }) => due <= week) ? steps : [reviewBy(week, given), ...steps];
}

/** What can always be done this week, where all that the situation asks for cannot be undone. */
function reviewBy(due: string, { actions, words: { texts } }: StepsOf): NoteStep {
  const id = 'step-review';
  const state = actions[id]?.state ?? untouchedAction.state;
  return { id, state, due, ...texts.review, remarks: [], sources: [] };
}

/** The steps, the first one that can be undone brought forward where nothing is due this week. */
function begunThisWeek<One extends Dated>(dated: readonly One[], today: string): readonly One[] {
  const week = daysAfter(today, delays[0]);
  const first = dated.find(({ irrevocable }) => !irrevocable);
  if (!first || dated.some(({ due }) => due <= week)) return dated;
  return [{ ...first, due: week }, ...dated.filter((one) => one !== first)];
}

function stepOf(step: StepEntry, due: string, given: StepsOf): NoteStep {
  const { speaker, actions, situation, objects, today, words } = given;
  const id = stepId(situation, step);
  // A date of the person’s own is said where it brings the step forward.
  const hurried = due < daysAfter(today, step.within) && due === dueOf(step, given);
  return {
    id,
    state: actions[id]?.state ?? untouchedAction.state,
    due,
    ...(step.before && ownDay(objects, step.before.date) ? { bound: true as const } : {}),
    title: speaker.woven(step.title),
    why: speaker.woven(step.why),
    first: speaker.woven(step.first),
    done: speaker.woven(step.done),
    takes: step.takes,
    remarks: [
      ...(hurried ? [words.texts.before(dateIn(words.locale, due))] : []),
      ...(step.irrevocable ? [words.texts.irrevocable] : [])
    ],
    sources: step.sources ?? []
  };
}

/** Steps under the time by which they are due. */
export type StepGroup = Readonly<{ due: string; title: string; steps: readonly NoteStep[] }>;

/** The steps by the time that there is, this week first. */
export function groupsOf(
  steps: readonly NoteStep[],
  today: string,
  { texts, locale }: Pick<NoteWords, 'texts' | 'locale'>
): StepGroup[] {
  return delays.flatMap((limit, index) => {
    const end = daysAfter(today, limit);
    const start = daysAfter(today, delays[index - 1] ?? -1);
    const within = steps.filter(({ due }) => due <= end && (index === 0 || due > start));
    const day = dateIn(locale, end);
    return within.length > 0
      ? [{ due: end, title: limit === 7 ? texts.thisWeek(day) : texts.by(day), steps: within }]
      : [];
  });
}
