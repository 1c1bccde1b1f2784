import { daysAfter } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { dateIn } from '#texts/format/dates.ts';
import type { Milestone } from './agenda.ts';
import type { NoteStep } from './note-steps.ts';
import type { NoteWords } from './note-words.ts';

/** The day by which a step is taken up. */
export const startOf = ({ begins, due }: Pick<NoteStep, 'begins' | 'due'>): string => begins ?? due;

/** Steps under the time by which they are due. */
export type StepGroup = Readonly<{ due: string; title: string; steps: readonly NoteStep[] }>;

/** The steps by the time that there is, this week first, then under the days of the person’s own and between them. */
export function groupsOf(
  steps: readonly NoteStep[],
  today: string,
  milestones: readonly Milestone[],
  { texts, locale }: Pick<NoteWords, 'texts' | 'locale'>
): StepGroup[] {
  const [week = today, ...later] = delays.map((limit) => daysAfter(today, limit));
  const last = later.at(-1) ?? week;
  const own = milestones.filter(({ day }) => day > week && day < last);
  const ends = [...new Set([week, ...later, ...own.map(({ day }) => day)])].sort();
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? '';
    const within = steps.filter((step) => startOf(step) <= end && startOf(step) > start);
    const day = dateIn(locale, end);
    const what = own.find((one) => one.day === end)?.what ?? '';
    const title = end === week ? texts.thisWeek(day) : what ? texts.byOwn(day, what) : texts.by(day);
    return within.length > 0 ? [{ due: end, title, steps: within }] : [];
  });
}
