import { locales, type Locale } from '#engine/locale.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { personas, type Persona } from '#knowledge/kinds/pitch.ts';
import { loadTexts } from '#texts/texts.ts';
import { generalWordsIn, noteWordsIn } from '../../note-words.ts';
import { namingIn, planWordsIn } from '../../words.ts';
import {
  boatWordsIn,
  brakesWordsIn,
  financingWordsIn,
  meansWordsIn,
  pitchWordsIn
} from '../../workshop-words.ts';

async function wordsIn(locale: Locale) {
  const at = Date.now();
  const texts = await loadTexts[locale]();
  const pitches = await Promise.all(
    personas.map(async (persona) => [persona, await pitchWordsIn(locale, persona, {})] as const)
  );
  const general = await generalWordsIn(locale, {}, at);
  return {
    texts,
    note: noteWordsIn(locale, at),
    general,
    plan: await planWordsIn(locale, {}),
    boat: boatWordsIn(locale),
    brakes: brakesWordsIn(locale),
    means: meansWordsIn(locale),
    financing: await financingWordsIn(locale, {}),
    pitch: new Map<Persona, (typeof pitches)[number][1]>(pitches)
  };
}

const words = Object.fromEntries(
  await Promise.all(locales.map(async (locale) => [locale, await wordsIn(locale)] as const))
);

/** Every word that the papers of a project with these answers need. Most are the same for all, and made once. */
export function wordsFor(locale: Locale, persona: Persona, answers: Answers) {
  const made = words[locale];
  const pitch = made?.pitch.get(persona);
  if (!made || !pitch) throw new RangeError(`No words in ${locale} for ${persona}.`);
  const naming = namingIn(locale, answers, made.texts);
  const financing = { ...made.financing, ...naming };
  return {
    note: made.note,
    general: { ...made.general, plan: { ...made.general.plan, ...naming } },
    plan: { ...made.plan, ...naming },
    boat: { ...financing, ...made.boat },
    brakes: { ...financing, ...made.brakes },
    means: { ...financing, ...made.means },
    financing,
    pitch: { ...pitch, ...naming }
  };
}
