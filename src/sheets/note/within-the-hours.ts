import { daysAfter, daysBetween } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { hoursInWords } from '#engine/text/hours-in-words.ts';
import { ONLY_COPY } from '#knowledge/note/exists-once.ts';
import { stopsHarm } from '#knowledge/note/harm.ts';
import type { StepEntry } from '#knowledge/note-entry.ts';
import { answersOffer } from './by-their-date.ts';
import type { Dated } from './after-consent.ts';
import { dueOf, type Days } from './in-time.ts';

type Due = Dated & Readonly<{ step: StepEntry }>;

const [WEEK, MONTH] = delays;

/** Whether a step is done this week whatever the hours: it stops a harm, saves the only copy, has a day set by law, or is awaited. */
export const staysThisWeek = (step: StepEntry): boolean =>
  step.lawful !== undefined || step.about === ONLY_COPY || stopsHarm(step) || answersOffer(step);

/** How long a step takes, where it says so. */
const hoursOf = ({ takes }: Pick<StepEntry, 'takes'>): number => hoursInWords(takes) ?? 0;

/**
 * These steps, those of this week no longer together than the hours that whoever writes has: the others are taken in the
 * next week that has room, within the month, and never after a day that they serve. What `stays` is done this week however
 * long it takes; one step at least is. The same steps where no hours were told.
 */
export function withinTheHours<One extends Due>(
  dated: readonly One[],
  hours: number | undefined,
  stays: (step: StepEntry) => boolean,
  days: Days
): readonly One[] {
  if (!hours) return dated;
  const week = daysAfter(days.today, WEEK);
  const latest = new Map(
    dated
      .filter(({ due, step }) => due <= week && !stays(step) && !step.consent && !step.irrevocable)
      .map(({ step }) => [step, dueOf({ ...step, within: MONTH }, days)] as const)
      .filter(([, limit]) => limit > week)
  );
  const kept = dated.filter(({ due, step }) => due <= week && !latest.has(step));
  const load = [kept.reduce((sum, { step }) => sum + hoursOf(step), 0)];
  const due = new Map<StepEntry, string>();
  for (const [step, limit] of latest) {
    const takes = hoursOf(step);
    const weeks = Math.floor(daysBetween(days.today, limit) / WEEK);
    const free = Array.from({ length: weeks }, (_, at) => at).find(
      (at) => !load[at] || load[at] + takes <= hours
    );
    due.set(step, free === undefined ? limit : daysAfter(days.today, WEEK * (free + 1)));
    take(load, free ?? weeks, takes, hours);
  }
  return dated
    .map((one) => ({ ...one, due: due.get(one.step) ?? one.due }))
    .sort((one, other) => one.due.localeCompare(other.due));
}

/** What a week cannot hold of it is taken in the next. */
function take(load: number[], at: number, takes: number, hours: number): void {
  const room = Math.max(0, hours - (load[at] ?? 0));
  load[at] = (load[at] ?? 0) + Math.min(room, takes);
  if (takes > room) take(load, at + 1, takes - room, hours);
}
