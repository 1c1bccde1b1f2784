import type { Locale } from '#engine/locale.ts';
import { outlinesIn, workshopIn } from '#knowledge/compile.ts';
import type { BoatWords } from '#sheets/boat/boat-sheet.ts';
import { boatTexts } from '#texts/pages/boat.ts';

/** What the speed boat is worded with, in one language. */
export const boatWordsIn = (locale: Locale): BoatWords => ({
  items: workshopIn(locale, 'boat'),
  principles: workshopIn(locale, 'principle'),
  outlines: outlinesIn(locale),
  words: boatTexts[locale]
});
