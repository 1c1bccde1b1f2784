import { dayOf, daysAfter } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { OwnDate } from '#engine/note/remark.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { inASentence } from '#engine/text/in-a-sentence.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import { areWordsPast, CERTAIN_WORDS } from '#knowledge/certain-money.ts';
import type { ObjectId } from '#knowledge/objects.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import { dayInSentence } from '#texts/format/day-in-sentence.ts';
import { daysInWords } from './days-in-words.ts';
import { speaksOf, type Speaks } from './field/matter.ts';
import type { NoteWords, Slots } from './note-words.ts';
import { severalIn } from './several.ts';
import { usersInWords } from './users-in-words.ts';

/** The person’s own words by object, and what stands in their place where they gave none. */
export type OwnWordsOf = Readonly<{
  /** The objects that the person gave words for. */
  said: ReadonlySet<string>;
  /** Whether what they ask, or are offered, speaks of this. */
  speaks: Speaks;
  words: Readonly<Record<string, string>>;
}>;

type Objects = Dossier['objects'];

/** Days until what follows is decided, where the person set no date. */
const QUARTER = 90;

const asksDay = (id: string) => id.endsWith('-date');

/** What is said as it was written, in a line of its own. */
const whole: readonly string[] = [
  'own-question',
  'certain-money',
  'lived-case'
] satisfies readonly ObjectId[];

/** What the person came with: their question, and what they are offered by whom. */
const asking: readonly string[] = ['own-question', 'offer', 'offer-from'] satisfies readonly ObjectId[];

/** The words of one object as a note says them; '' where they cannot stand in its sentences. */
const wordsFor = (id: string, text: string): string =>
  whole.includes(id) || asksDay(id) ? withoutStop(text.trim()) : inASentence(text);

/** What each slot of a sentence becomes for this project. */
export function ownWordsOf(
  objects: Objects,
  situation: Situation,
  words: Pick<NoteWords, 'locale' | 'edition' | 'texts'> & Readonly<{ common: Slots }>
): OwnWordsOf {
  const { common, locale, edition } = words;
  const today = dayOf(edition.at);
  const past = areWordsPast(objects, situation, today);
  const several = severalIn(objects, situation, words);
  const given = Object.entries(objects)
    .filter(([id]) => id !== CERTAIN_WORDS || !past)
    .map(([id, { text }]) => [id, wordsFor(id, text)] as const)
    .filter(([id, text]) => (asksDay(id) ? ownDay(objects, id) !== undefined : text !== ''));
  const fallbacks = Object.entries(common.fallbacks).flatMap(([id, some]) => {
    const one = some.find(({ when }) => verdictOf(when, situation) === 'yes');
    return one ? [[id, one.text] as const] : [];
  });
  // A date that nobody gave is set: a note that says “some day” decides nothing.
  const decision = ownDay(objects, 'decision-date') ?? daysAfter(today, QUARTER);
  const phrases: Readonly<Record<string, string>> = Object.fromEntries(fallbacks);
  const dayFor = (date: OwnDate) => ({
    day: date === 'decision-date' ? decision : ownDay(objects, date),
    phrase: phrases[date] ?? ''
  });
  return {
    said: new Set([...given.map(([id]) => id), ...several.said]),
    speaks: speaksOf({
      name: '',
      purpose: '',
      objects: Object.fromEntries(Object.entries(objects).filter(([id]) => asking.includes(id)))
    }),
    words: {
      ...phrases,
      ...daysInWords(today, dayFor, locale),
      users: usersInWords(situation, words),
      'decision-date': dayInSentence(decision, locale),
      ...Object.fromEntries(
        given.map(([id, text]) => [id, asksDay(id) ? dayInSentence(text, locale) : text])
      ),
      ...several.words
    }
  };
}
