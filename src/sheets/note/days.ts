const DAY = 86_400_000;

/** The day so many days after this one, as YYYY-MM-DD. Days of the calendar, whatever the hour changes. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);

/** The day of the calendar where this device is, as YYYY-MM-DD. */
export function localDay(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
