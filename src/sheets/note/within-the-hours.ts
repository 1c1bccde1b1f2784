import { daysAfter, daysBetween } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { hoursInWords } from '#engine/text/hours-in-words.ts';
import { ONLY_COPY } from '#knowledge/note/exists-once.ts';
import { ALREADY_OUT, MAY_HURT, stopsHarm } from '#knowledge/note/harm.ts';
import type { StepEntry } from '#knowledge/note-entry.ts';
import { answersOffer } from './by-their-date.ts';
import { afterConsent, type Dated } from './after-consent.ts';
import { dueOf, type Days } from './in-time.ts';

type Due = Dated & Readonly<{ step: StepEntry }>;

const [WEEK, MONTH] = delays;

/** What somebody told is hurting, or is out already. */
const STATED: readonly (string | undefined)[] = [MAY_HURT, ALREADY_OUT];

/** Whether a step is done this week whatever the hours: the danger that was told, the only copy, a day set by law. */
export const staysThisWeek = ({ about, lawful }: Pick<StepEntry, 'about' | 'lawful'>): boolean =>
  lawful !== undefined || about === ONLY_COPY || STATED.includes(about);

/** How long a step takes, where it says so. */
export const hoursOf = ({ takes }: Pick<StepEntry, 'takes'>): number => hoursInWords(takes) ?? 0;

/** Of what may wait, what stops another harm takes the room there is, then what somebody waits for. */
const rankOf = (step: StepEntry): number => (stopsHarm(step) ? 0 : answersOffer(step) ? 1 : 2);

/**
 * These steps, those of this week no longer together than the hours that whoever writes has: the others are taken in the
 * next week that has room, within the month, and never after a day that they serve; what takes more than a week has as
 * many as it needs. What `stays` is done this week however long it takes. The same steps where no hours were told.
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
      .filter(({ due, step }) => due <= week && !stays(step))
      .map(({ step }) => [step, dueOf({ ...step, within: MONTH }, days)] as const)
      .filter(([, limit]) => limit > week)
      .sort(([one], [other]) => rankOf(one) - rankOf(other))
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
    const done = daysAfter(days.today, WEEK * ((free ?? weeks) + Math.max(1, Math.ceil(takes / hours))));
    due.set(step, free === undefined || done > limit ? limit : done);
    take(load, free ?? weeks, takes, hours);
  }
  return afterConsent(dated.map((one) => ({ ...one, due: due.get(one.step) ?? one.due })));
}

/** What a week cannot hold of it is taken in the next. */
function take(load: number[], at: number, takes: number, hours: number): void {
  const room = Math.max(0, hours - (load[at] ?? 0));
  load[at] = (load[at] ?? 0) + Math.min(room, takes);
  if (takes > room) take(load, at + 1, takes - room, hours);
}
