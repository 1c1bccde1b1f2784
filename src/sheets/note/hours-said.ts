import { daysAfter, daysBetween } from '#engine/day.ts';
import { delays } from '#engine/note/remark.ts';
import { dateIn } from '#texts/format/dates.ts';
import { hoursIn } from '#texts/format/hours.ts';
import type { NoteStep } from './note-steps.ts';
import type { NoteWords } from './note-words.ts';
import type { StepGroup } from './step-groups.ts';
import { isOpen } from './open-step.ts';
import { hoursOf } from './within-the-hours.ts';

/** Hours that fall short by less than a minute are enough. */
const A_MINUTE = 1 / 60;
/** What takes hardly more than a week of theirs needs no reckoning. */
const HARDLY = 1.3;

/** How long these steps take together, what is done left out. */
export const hoursOfAll = (steps: readonly NoteStep[]): number =>
  steps.filter(isOpen).reduce((sum, step) => sum + hoursOf(step), 0);

/** Whether it is more than there is. */
const exceeds = (all: number, hours: number): boolean => all > hours + A_MINUTE;

/**
 * The same steps with what the hours of whoever writes make of them: what takes more than a week says how many of theirs;
 * the first begins this week where nothing fits into it; a week that none of its steps can leave says what to hand on.
 */
export function withHoursSaid(
  given: readonly NoteStep[],
  hours: number | undefined,
  today: string,
  { texts, locale }: Pick<NoteWords, 'texts' | 'locale'>
): NoteStep[] {
  if (!hours) return [...given];
  const week = daysAfter(today, delays[0]);
  const isNow = ({ due, begins = due }: NoteStep) => begins <= week;
  const now = given.filter((step) => isNow(step) && isOpen(step));
  const first = now[0] ?? given.find((step) => isOpen(step) && !step.remarks.includes(texts.irrevocable));
  const all = hoursOfAll(now);
  return given.map((step) => {
    const weeks = hoursOf(step) / hours;
    const begins = step === first && now.length === 0;
    const said =
      weeks > (begins ? 1 : HARDLY) ? { ...step, takes: texts.weeks(step.takes, Math.ceil(weeks)) } : step;
    if (step !== first) return said;
    if (begins)
      return { ...said, begins: week, remarks: [...said.remarks, texts.before(dateIn(locale, step.due))] };
    if (!exceeds(all, hours)) return said;
    const short = texts.tooLong(hoursIn(all), hoursIn(hours), hoursIn(all - hours));
    return { ...said, remarks: [...said.remarks, short] };
  });
}

/** The same groups, those that are not held by the hours there are until their day with how many they ask for in all. */
export function withTheirHours(
  groups: readonly StepGroup[],
  all: readonly NoteStep[],
  { hours, today }: Readonly<{ hours: number | undefined; today: string }>,
  texts: NoteWords['texts']
): readonly StepGroup[] {
  if (!hours) return groups;
  return groups.map((group) => {
    const asked = Math.round(hoursOfAll(all.filter(({ due }) => due <= group.due)));
    const there = Math.round((hours * daysBetween(today, group.due)) / delays[0]);
    if (group.due <= daysAfter(today, delays[0]) || asked <= there) return group;
    return { ...group, title: texts.tooMuch(group.title, hoursIn(asked), hoursIn(there)) };
  });
}
