import type { Locale } from '#engine/locale.ts';
import { dateIn } from './dates.ts';

/** A day as it stands inside a sentence: French says “le 3 mars”. */
export const dayInSentence = (day: string, locale: Locale): string =>
  locale === 'fr' ? `le ${dateIn(locale, day)}` : dateIn(locale, day);
