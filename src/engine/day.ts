/** A day, in milliseconds. */
export const DAY = 86_400_000;

/** Whether this is a day of the calendar as YYYY-MM-DD: “2026-02-30” is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && (new Date(text).toJSON() ?? '').startsWith(text);

/** The day of a time, in milliseconds, where this device is: near midnight it is not the day in Greenwich. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day so many days after this one. Days of the calendar, whatever the hour changes. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);

/** Days that whoever prepares something has for it, where that many are left. */
const A_WEEK = 7;

/**
 * The day so many days before this one, and yet with a week to prepare it, or with half of what is left where that is
 * less: nothing is asked for today. Today where no day is left.
 */
export function daysAhead(day: string, count: number, today: string): string {
  const left = Math.max(0, daysBetween(today, day));
  const toPrepare = Math.min(A_WEEK, Math.ceil(left / 2));
  return left === 0 ? today : daysAfter(day, -Math.min(count, left - toPrepare));
}

/** How many days of the calendar lie between these two. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
