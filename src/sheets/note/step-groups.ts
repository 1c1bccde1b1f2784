import { daysAfter } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { dateIn } from '#texts/format/dates.ts';
import type { DayLine } from './in-hand.ts';
import type { NoteStep } from './note-steps.ts';
import type { NoteWords } from './note-words.ts';

/** The day by which a step is taken up. */
export const startOf = ({ begins, due }: Pick<NoteStep, 'begins' | 'due'>): string => begins ?? due;

/** Steps under the time by which they are due, and what is to be in hand then, where it is a day of the person’s own. */
export type StepGroup = Readonly<{
  due: string;
  title: string;
  ready: readonly string[];
  steps: readonly NoteStep[];
}>;

/** The steps by the time that there is, this week first, then under the days of the person’s own and between them. */
export function groupsOf(
  steps: readonly NoteStep[],
  today: string,
  agenda: readonly DayLine[],
  { texts, locale }: Pick<NoteWords, 'texts' | 'locale'>
): StepGroup[] {
  const [week = today, ...later] = delays.map((limit) => daysAfter(today, limit));
  const own = agenda.filter(({ day }) => day > week);
  const ends = [...new Set([week, ...later, ...own.map(({ day }) => day)])].sort();
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? '';
    const within = steps.filter((step) => startOf(step) <= end && startOf(step) > start);
    const day = dateIn(locale, end);
    const typed = own.find((one) => one.day === end);
    const title = end === week ? texts.thisWeek(day) : typed ? byOwn(day, typed, texts) : texts.by(day);
    const soon = end === week ? agenda.filter((one) => one.day !== '' && one.day <= week) : [];
    const ready = [
      ...soon.map((one) => texts.onDay(dateIn(locale, one.day), one.what, one.text)),
      ...(typed ? [typed.text] : [])
    ];
    return within.length + ready.length > 0 ? [{ due: end, title, ready, steps: within }] : [];
  });
}

const byOwn = (day: string, { what }: DayLine, texts: NoteWords['texts']): string =>
  what ? texts.byOwn(day, what) : texts.by(day);
