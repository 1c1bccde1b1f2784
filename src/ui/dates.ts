import type { Locale } from '#engine/locale.ts';
import { region } from './region.ts';

/** Making a format takes longer than using it many times over: one is made for each language. */
function formatted(options: Intl.DateTimeFormatOptions) {
  const made = new Map<Locale, Intl.DateTimeFormat>();
  return (locale: Locale, time: Date): string => {
    const format = made.get(locale) ?? new Intl.DateTimeFormat(region[locale], options);
    made.set(locale, format);
    return format.format(time);
  };
}

const day = formatted({ dateStyle: 'long' });
const month = formatted({ month: 'long', year: 'numeric' });

/** A day in words, such as “23 novembre 2026”. */
export const dayIn = (locale: Locale, time: number | string): string => day(locale, new Date(time));

/** A month in words, such as “novembre 2026”, from “2026-11”. */
export const monthIn = (locale: Locale, written: string): string =>
  month(locale, new Date(`${written.slice(0, 7)}-15`));

/**
 * An hour, such as “14:32”, which our languages write alike. A format of the platform would take longer to
 * make than the rest of the first answer, and hold up whoever goes on.
 */
export const hourOf = (time: number): string => new Date(time).toTimeString().slice(0, 5);
