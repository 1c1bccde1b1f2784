import type { Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import {
  adviceShapes,
  applyingIn,
  detailsIn,
  needNamesIn,
  originsOf,
  outlinesIn,
  programmesIn,
  workshopIn
} from '#knowledge/compile.ts';
import { constituents, guarantorRoles } from '#knowledge/guarantees.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import type { BoatWords } from '#sheets/boat/boat-sheet.ts';
import type { BrakesWords } from '#sheets/brakes/brake-line.ts';
import type { FinancingSheetWords } from '#sheets/finance-plan/financing-sheet.ts';
import { financingWordsFrom } from '#sheets/finance-plan/financing-words.ts';
import type { MeansWords } from '#sheets/means/need-line.ts';
import { pitchItems } from '#sheets/pitch/pitch-item.ts';
import type { PitchWords } from '#sheets/pitch/pitch-words.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { brakesTexts } from '#texts/pages/brakes.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { meansTexts } from '#texts/pages/means.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';
import { loadTexts } from '#texts/texts.ts';
import { once } from './once.ts';
import { namingIn } from './words.ts';

/** What the speed boat is worded with, in one language. */
export const boatWordsIn = once((locale: Locale): BoatWords => ({
  items: workshopIn(locale, 'boat'),
  principles: workshopIn(locale, 'principle'),
  outlines: outlinesIn(locale),
  words: boatTexts[locale]
}));

/** What the brakes are worded with, in one language. */
export const brakesWordsIn = once((locale: Locale): BrakesWords => ({
  items: workshopIn(locale, 'brake'),
  outlines: outlinesIn(locale),
  words: brakesTexts[locale]
}));

/** What the means to make people contribute are worded with, in one language. */
export const meansWordsIn = once((locale: Locale): MeansWords => ({
  items: workshopIn(locale, 'means'),
  outlines: outlinesIn(locale),
  words: meansTexts[locale],
  constituents: constituents.map(({ id, [locale]: words }) => ({ id, ...words })),
  roles: guarantorRoles.map(({ id, [locale]: words }) => ({ id, ...words }))
}));

const itemsFor = once((locale: Locale, persona: Persona) =>
  pitchItems(persona, {
    advice: adviceShapes(),
    outlines: outlinesIn(locale),
    arguments: detailsIn(locale, 'argument'),
    objections: detailsIn(locale, 'objection'),
    origins: { ...originsOf('argument'), ...originsOf('objection') }
  })
);

/** What the pitch for one person is worded with, in one language, for a project with these answers, as of now. */
export async function pitchWordsIn(locale: Locale, persona: Persona, answers: Answers): Promise<PitchWords> {
  const interfaceTexts = await loadTexts[locale]();
  return {
    ...namingIn(locale, answers, interfaceTexts),
    locale,
    texts: pitchTexts[locale],
    interfaceTexts,
    items: itemsFor(locale, persona),
    at: Date.now()
  };
}

const sharedFinancingIn = once((locale: Locale) => ({
  ...financingWordsFrom(locale, financePlanTexts[locale], needNamesIn(locale), outlinesIn(locale)),
  funders: workshopIn(locale, 'funder'),
  programmes: programmesIn(locale),
  applying: applyingIn(locale),
  schemes: programmesTexts[locale]
}));

/** What the financing plan is worded with, in one language, for a project with these answers, as of now. */
export async function financingWordsIn(locale: Locale, answers: Answers): Promise<FinancingSheetWords> {
  const interfaceTexts = await loadTexts[locale]();
  return {
    ...namingIn(locale, answers, interfaceTexts),
    ...sharedFinancingIn(locale),
    interfaceTexts,
    at: Date.now()
  };
}
