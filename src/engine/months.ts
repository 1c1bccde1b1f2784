/** The same day so many months later, or the last one of a month that is too short for it. */
export function monthsAfter(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** How many whole months lie between two days: 0 where the second is not later. */
export function wholeMonths(from: string, day: string): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [yearThen = 0, monthThen = 0] = day.split('-').map(Number);
  const months = (yearThen - year) * 12 + monthThen - month;
  return Math.max(0, monthsAfter(from, months) > day ? months - 1 : months);
}

/** The same with the month that has begun. */
export function begunMonths(from: string, day: string): number {
  const whole = wholeMonths(from, day);
  return monthsAfter(from, whole) < day ? whole + 1 : whole;
}
