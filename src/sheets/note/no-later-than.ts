import { daysAfter, daysAhead } from '#engine/day.ts';
import { daySlots } from '#engine/note/day-slots.ts';
import type { Step } from '#engine/note/remark.ts';
import type { Locale } from '#engine/locale.ts';
import { servedDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { dueOf, type Days } from './in-time.ts';

/** Days by which somebody answers; later ones are those of what comes after. */
const LATEST_ANSWER = 90;

/**
 * What the days of a step become where it prepares for what ends or for a decision: no answer is asked for a day
 * that comes after it. Undefined where it prepares for nothing.
 */
export function noLaterThan(
  step: Pick<Step, 'within' | 'lawful' | 'before'>,
  { locale, ...days }: Days & Readonly<{ locale: Locale }>
): Readonly<Record<string, string>> | undefined {
  const own = step.before && servedDay(days.objects, step.before, days.today);
  const prepares =
    step.before?.date === 'ending-date' || (step.before?.date === 'decision-date' && step.before.days > 0);
  if (!step.before || !prepares || !own) return undefined;
  const latest = [daysAhead(own, step.before.days, days.today), dueOf(step, days)].sort().at(-1) ?? own;
  const late = daySlots.filter(
    (one) => !one.from && one.days <= LATEST_ANSWER && daysAfter(days.today, one.days) > latest
  );
  return Object.fromEntries(late.map(({ slot }) => [slot, dayInSentence(latest, locale)]));
}
