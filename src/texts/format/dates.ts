import type { Locale } from '#engine/locale.ts';
import { madeOnce } from './region.ts';

// A date without an hour is read as the platform reads it, in Greenwich, and written as one reads it there:
// the same words west and east of it.
const timeZone = 'UTC';
const day = madeOnce((region) => new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone }));
const month = madeOnce(
  (region) => new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric', timeZone })
);

/**
 * A day in words, such as “23 novembre 2026”; in French the first of a month is “1er”. From a day of the
 * calendar, such as “2026-11-23”, or from a time, which is of the day that it is where this device is.
 */
export const dayIn = (locale: Locale, when: number | string): string => {
  const written = day(locale).format(typeof when === 'number' ? midnightIn(when) : new Date(when));
  return locale === 'fr' ? written.replace(/^1 /, '1er ') : written;
};

/** The day that a time is of, as Greenwich begins it. */
function midnightIn(time: number): Date {
  const here = new Date(time);
  return new Date(Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()));
}

/** A month in words, such as “novembre 2026”, from “2026-11”. */
export const monthIn = (locale: Locale, written: string): string =>
  month(locale).format(new Date(written.slice(0, 7)));

/** A date as far as it is known, in words: “2024”, “mai 2024” or “31 octobre 2025”. */
export const dateIn = (locale: Locale, written: string): string => {
  if (written.length === 4) return written;
  return written.length === 7 ? monthIn(locale, written) : dayIn(locale, written);
};
