import type { Locale } from '#engine/locale.ts';

/** Whose rules figures, dates and lists are written by. */
export const region: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Making a format takes longer than using it many times over: one is made for each language. */
export function madeOnce<Format>(make: (region: string) => Format): (locale: Locale) => Format {
  const made = new Map<Locale, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(region[locale]);
    made.set(locale, format);
    return format;
  };
}
