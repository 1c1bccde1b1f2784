import type { Locale } from '#engine/locale.ts';

/** Whose rules figures, dates and lists are written by. */
export const region: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };
