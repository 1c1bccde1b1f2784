import type { Locale } from '#engine/locale.ts';
import { madeOnce } from './region.ts';

const day = madeOnce((region) => new Intl.DateTimeFormat(region, { dateStyle: 'long' }));
const month = madeOnce((region) => new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric' }));

/** A day in words, such as “23 novembre 2026”; in French the first of a month is “1er”. */
export const dayIn = (locale: Locale, time: number | string): string => {
  const written = day(locale).format(new Date(time));
  return locale === 'fr' ? written.replace(/^1 /, '1er ') : written;
};

/** A month in words, such as “novembre 2026”, from “2026-11”. */
export const monthIn = (locale: Locale, written: string): string =>
  month(locale).format(new Date(`${written.slice(0, 7)}-15`));

/** A date as far as it is known, in words: “2024”, “mai 2024” or “31 octobre 2025”. */
export const dateIn = (locale: Locale, written: string): string => {
  if (written.length === 4) return written;
  return written.length === 7 ? monthIn(locale, written) : dayIn(locale, `${written}T12:00`);
};

/**
 * An hour, such as “14:32”, which our languages write alike. A format of the platform would take longer to
 * make than the rest of the first answer, and hold up whoever goes on.
 */
export const hourOf = (time: number): string => new Date(time).toTimeString().slice(0, 5);
