import { daysAfter, isDay } from '#engine/day.ts';
import type { OwnDate } from '#engine/note/remark.ts';

type Objects = Readonly<Record<string, Readonly<{ text: string }>>>;

/** A day of the person’s own, as YYYY-MM-DD; undefined where they gave none, or what they gave is no day. */
export function ownDay(objects: Objects, id: string): string | undefined {
  const text = objects[id]?.text ?? '';
  return isDay(text) ? text : undefined;
}

/** Days until what follows is decided, where the person set no date. */
const QUARTER = 90;
const FORTNIGHT = 14;
const WEEK = 7;

/** The day of the decision: the person’s own, else within a quarter, and two weeks before what stops. */
export function decisionDay(objects: Objects, today: string): string {
  const own = ownDay(objects, 'decision-date');
  if (own !== undefined) return own;
  const latest = daysAfter(today, QUARTER);
  const ending = ownDay(objects, 'ending-date');
  if (ending === undefined || ending < today) return latest;
  const [soonest = latest] = [daysAfter(ending, -FORTNIGHT), latest].sort();
  return [daysAfter(today, WEEK), soonest].sort().at(-1) ?? latest;
}

/** The days of the person’s own that a step may serve, of those that they gave. */
export const daysGiven = (objects: Objects, { date, or = date }: Readonly<{ date: OwnDate; or?: OwnDate }>) =>
  [date, or].flatMap((id) => ownDay(objects, id) ?? []);

/**
 * The day that a step serves, the first of two: what prepares a decision that nobody dated comes before the day that is said of it.
 * A day that has passed is served no more: it hurries nothing.
 */
export function servedDay(
  objects: Objects,
  { days, ...served }: Readonly<{ date: OwnDate; or?: OwnDate; days: number }>,
  today: string
): string | undefined {
  const prepares = served.date === 'decision-date' && days > 0;
  const other = served.or === undefined ? undefined : ownDay(objects, served.or);
  const some = prepares
    ? [decisionDay(objects, today), ...(other === undefined ? [] : [other])]
    : daysGiven(objects, served);
  return some.filter((day) => day >= today).sort()[0];
}

/** The days that money is held against. What is past already can be prevented no more: it holds nothing back. */
export type MoneyDates = Readonly<{
  today: string;
  /** What ends, and how it is called; '' where the person did not say. */
  ending: Readonly<{ day: string; name: string }> | undefined;
  decision: string | undefined;
}>;

/** What the person said of dates, as seen on this day. */
export function moneyDatesIn(objects: Objects, today: string): MoneyDates {
  const coming = (id: string) => {
    const day = ownDay(objects, id);
    return day !== undefined && day >= today ? day : undefined;
  };
  const ending = coming('ending-date');
  return {
    today,
    ending: ending === undefined ? undefined : { day: ending, name: objects['ending']?.text.trim() ?? '' },
    decision: coming('decision-date')
  };
}
