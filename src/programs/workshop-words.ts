import type { Locale } from '#engine/locale.ts';
import { outlinesIn, workshopIn } from '#knowledge/compile.ts';
import { constituents, guarantorRoles } from '#knowledge/guarantees.ts';
import type { BoatWords } from '#sheets/boat/boat-sheet.ts';
import type { BrakesWords } from '#sheets/brakes/brake-line.ts';
import type { MeansWords } from '#sheets/means/need-line.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { brakesTexts } from '#texts/pages/brakes.ts';
import { meansTexts } from '#texts/pages/means.ts';

/** What the speed boat is worded with, in one language. */
export const boatWordsIn = (locale: Locale): BoatWords => ({
  items: workshopIn(locale, 'boat'),
  principles: workshopIn(locale, 'principle'),
  outlines: outlinesIn(locale),
  words: boatTexts[locale]
});

/** What the brakes are worded with, in one language. */
export const brakesWordsIn = (locale: Locale): BrakesWords => ({
  items: workshopIn(locale, 'brake'),
  outlines: outlinesIn(locale),
  words: brakesTexts[locale]
});

/** What the means to make people contribute are worded with, in one language. */
export const meansWordsIn = (locale: Locale): MeansWords => ({
  items: workshopIn(locale, 'means'),
  outlines: outlinesIn(locale),
  words: meansTexts[locale],
  constituents: constituents.map(({ id, [locale]: words }) => ({ id, ...words })),
  roles: guarantorRoles.map(({ id, [locale]: words }) => ({ id, ...words }))
});
