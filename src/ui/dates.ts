import type { Locale } from '#engine/locale.ts';

const region: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A day in words, such as “23 novembre 2026”. */
export const dayIn = (locale: Locale, time: number | string): string =>
  new Intl.DateTimeFormat(region[locale], { dateStyle: 'long' }).format(new Date(time));

/** A month in words, such as “novembre 2026”, from “2026-11”. */
export const monthIn = (locale: Locale, month: string): string =>
  new Intl.DateTimeFormat(region[locale], { month: 'long', year: 'numeric' }).format(
    new Date(`${month.slice(0, 7)}-15`)
  );

/** An hour, such as “14:32”. */
export const hourIn = (locale: Locale, time: number): string =>
  new Intl.DateTimeFormat(region[locale], { hour: '2-digit', minute: '2-digit' }).format(new Date(time));
