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
const hour = formatted({ hour: '2-digit', minute: '2-digit' });

/** A day in words, such as “23 novembre 2026”. */
export const dayIn = (locale: Locale, time: number | string): string => day(locale, new Date(time));

/** A month in words, such as “novembre 2026”, from “2026-11”. */
export const monthIn = (locale: Locale, written: string): string =>
  month(locale, new Date(`${written.slice(0, 7)}-15`));

/** An hour, such as “14:32”. */
export const hourIn = (locale: Locale, time: number): string => hour(locale, new Date(time));
