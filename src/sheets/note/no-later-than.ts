import { daysAfter, daysAhead } from '#engine/day.ts';
import { daySlots } from '#engine/note/day-slots.ts';
import type { Step } from '#engine/note/remark.ts';
import type { Locale } from '#engine/locale.ts';
import { ownDay, servedDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { dueOf, type Days } from './in-time.ts';
import { readyFor } from './needed-by.ts';

/** Days by which somebody answers; later ones are those of what comes after. */
const LATEST_ANSWER = 90;

/** What is asked for within a month is asked for before an end that comes sooner, whatever it serves. */
const SOON = 30;
/** So many days before the end: an answer on the very day changes nothing. */
const AHEAD = 2;

/** An answer that would come this soon after a decision is asked for before it. */
const MISSED = 14;
/** A line that waits as long speaks of answers that people take time to give. */
const LONG = 60;

/**
 * What the days of a step become where it prepares for what ends or for a decision: no answer is asked for a day
 * that comes after it. Where it prepares for nothing, and is due before what ends soon, its answers are too; and
 * none comes a few days after what they would decide.
 */
export function noLaterThan(
  step: Pick<Step, 'within' | 'lawful' | 'before'>,
  { locale, ...days }: Days & Readonly<{ locale: Locale }>
): Readonly<Record<string, string>> {
  const due = dueOf(step, days);
  const decides = step.before?.date === 'decision-date' && step.before.days === 0;
  return {
    ...(decides ? {} : justBefore(due, 0, { locale, ...days })),
    ...(servedBy(step, due, { locale, ...days }) ?? soonEnding({ locale, ...days }, due))
  };
}

/** The same for the day that a step serves; undefined where it serves none. */
function servedBy(
  { before }: Pick<Step, 'before'>,
  due: string,
  { today, objects, locale }: Days & Readonly<{ locale: Locale }>
): Readonly<Record<string, string>> | undefined {
  const own = before && servedDay(objects, before, today);
  const prepares = before?.date === 'ending-date' || (before?.date === 'decision-date' && before.days > 0);
  if (!before || !prepares || !own) return undefined;
  return slotsBy(
    [daysAhead(own, before.days, today), due].sort().at(-1) ?? own,
    LATEST_ANSWER,
    today,
    locale
  );
}

/** The same for a decision that an answer asked for in so many days at least would miss by a few. */
function justBefore(
  due: string,
  least: number,
  { today, objects, locale }: Days & Readonly<{ locale: Locale }>
): Readonly<Record<string, string>> {
  const decision = ownDay(objects, 'decision-date');
  if (decision === undefined || decision < today || due > decision) return {};
  const latest = [daysAhead(decision, AHEAD, today), due].sort().at(-1) ?? decision;
  const missed = daySlots.filter(({ from, days }) => {
    const day = daysAfter(today, days);
    return (
      !from && days >= least && days <= LATEST_ANSWER && day > decision && day <= daysAfter(decision, MISSED)
    );
  });
  return Object.fromEntries(missed.map(({ slot }) => [slot, dayInSentence(latest, locale)]));
}

/** Half a year: the day of what is to be there by then. */
const HALF_A_YEAR = 180;

/** The same for what somebody needs on a day of theirs: half a year is that day, where it comes first. */
function asNeeded({
  locale,
  ...days
}: Days & Readonly<{ locale: Locale }>): Readonly<Record<string, string>> {
  const ready = readyFor(days);
  if (ready === undefined || ready > daysAfter(days.today, HALF_A_YEAR)) return {};
  return { [`in-${HALF_A_YEAR}`]: dayInSentence(ready, locale) };
}

/** What the days of a line become: nothing is awaited after what ends soon, nor a few days after a decision. */
export const daysOfLines = (days: Days & Readonly<{ locale: Locale }>): Readonly<Record<string, string>> => ({
  ...asNeeded(days),
  ...justBefore(days.today, LONG, days),
  ...soonEnding(days, days.today)
});

/** Whoever is written to is chased before the day on which they are answered. */
export function chasedBefore({
  today,
  objects,
  locale
}: Days & Readonly<{ locale: Locale }>): Readonly<Record<string, string>> {
  const decision = ownDay(objects, 'decision-date');
  if (decision === undefined || decision < today) return {};
  return slotsBy(daysAhead(decision, AHEAD, today), SOON, today, locale);
}

/** The same for what ends soon; nothing is hurried for what is due after it. */
function soonEnding(
  { today, objects, locale }: Days & Readonly<{ locale: Locale }>,
  due: string
): Readonly<Record<string, string>> {
  const ending = ownDay(objects, 'ending-date');
  if (ending === undefined || ending < today || due > ending) return {};
  const latest = [daysAhead(ending, AHEAD, today), due].sort().at(-1) ?? ending;
  return slotsBy(latest, SOON, today, locale);
}

/** The slots of days from today, up to so many, that come after the latest one: they become it. */
const slotsBy = (latest: string, most: number, today: string, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    daySlots
      .filter(({ from, days }) => !from && days <= most && daysAfter(today, days) > latest)
      .map(({ slot }) => [slot, dayInSentence(latest, locale)])
  );
