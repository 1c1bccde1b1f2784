import { daysAfter, daysBetween } from '#engine/day.ts';
import { delays, ownDates } from '#engine/note/remark.ts';
import type { NoteEntry, StepEntry } from '#knowledge/note-entry.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { afterConsent, type Dated } from './after-consent.ts';
import { answersOffer } from './by-their-date.ts';
import type { Days } from './in-time.ts';
import { hoursOf, staysThisWeek } from './within-the-hours.ts';

type Due = Dated & Readonly<{ step: StepEntry }>;

const [WEEK, MONTH, QUARTER] = delays;

/** What lines of a note call the end of the month: what they count on by then is done by then. */
const BY_THE_MONTH = `{in-${MONTH}}`;

/** Whether the lines that stand around the steps count on something by the end of the month. */
export const countsOnTheMonth = ({ steps: _steps, ...lines }: NoteEntry): boolean =>
  JSON.stringify(lines).includes(BY_THE_MONTH);

/** Whether a step has a day that nothing moves: of the person’s own, of the law, of somebody who waits, or of a yes. */
const isHeld = ({ step, agrees, irrevocable }: Due): boolean =>
  step.before !== undefined ||
  agrees === true ||
  irrevocable === true ||
  answersOffer(step) ||
  staysThisWeek(step);

/**
 * These steps, those that come after this week and before the end of the month no sooner than the hours of whoever writes
 * allow: each waits for those before it. None comes after what is held and follows it, a day of the person’s own, nor three months. The same
 * steps where no hours were told.
 */
export function overTheWeeks<One extends Due>(
  dated: readonly One[],
  hours: number | undefined,
  { today, objects }: Days
): readonly One[] {
  if (!hours) return dated;
  const held = dated.filter((one) => isHeld(one) || one.due <= daysAfter(today, WEEK));
  const free = dated.filter((one) => !held.includes(one));
  const own = ownDates.flatMap((date) => ownDay(objects, date) ?? []);
  const taken = (some: readonly One[]) => some.reduce((sum, { step }) => sum + hoursOf(step), 0);
  const due = new Map(
    free.map((one, at) => {
      const later = [...held.map(({ due }) => due), ...own].filter((day) => day > one.due);
      const last = [...later, [daysAfter(today, QUARTER), one.due].sort().at(-1) ?? ''].sort()[0] ?? one.due;
      const before = taken(free.slice(0, at + 1));
      const fits = (day: string) =>
        before + taken(held.filter((other) => other.due <= day)) <= (hours * daysBetween(today, day)) / WEEK;
      let day = one.due;
      while (day < last && !fits(day)) day = [daysAfter(day, WEEK), last].sort()[0] ?? last;
      return [one.step, day] as const;
    })
  );
  return afterConsent(dated.map((one) => ({ ...one, due: due.get(one.step) ?? one.due })));
}
