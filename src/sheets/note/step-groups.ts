import { daysAfter } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { dateIn } from '#texts/format/dates.ts';
import type { NoteStep } from './note-steps.ts';
import type { NoteWords } from './note-words.ts';

/** The day by which a step is taken up. */
export const startOf = ({ begins, due }: Pick<NoteStep, 'begins' | 'due'>): string => begins ?? due;

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
    const within = steps.filter((step) => startOf(step) <= end && (index === 0 || startOf(step) > start));
    const day = dateIn(locale, end);
    return within.length > 0
      ? [{ due: end, title: limit === 7 ? texts.thisWeek(day) : texts.by(day), steps: within }]
      : [];
  });
}
