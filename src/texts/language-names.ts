import type { Locale } from '#engine/locale.ts';

/** Each language as those who speak it call it. */
export const languageNames: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English' };
