import { dayOf, daysAfter, isDay } from '#engine/day.ts';
import type { Locale } from '#engine/locale.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { withoutStop } from '#engine/text/without-stop.ts';
import { dateIn } from '#texts/format/dates.ts';
import type { NoteWords } from './note-words.ts';

/** The person’s own words by object, and what stands in their place where they gave none. */
export type OwnWordsOf = Readonly<{
  /** The objects that the person gave words for. */
  said: ReadonlySet<string>;
  words: Readonly<Record<string, string>>;
}>;

/** A day of the person’s own, as YYYY-MM-DD; undefined where they gave none, or what they gave is no day. */
export function ownDay(objects: Objects, id: string): string | undefined {
  const text = objects[id]?.text ?? '';
  return isDay(text) ? text : undefined;
}

type Objects = Readonly<Record<string, Readonly<{ text: string }>>>;

/** Days until what follows is decided, where the person set no date. */
const QUARTER = 90;

const asksDay = (id: string) => id.endsWith('-date');

/** What each slot of a sentence becomes for this project. */
export function ownWordsOf(
  objects: Objects,
  situation: Situation,
  { common, locale, edition }: Pick<NoteWords, 'common' | 'locale' | 'edition'>
): OwnWordsOf {
  const given = Object.entries(objects)
    .map(([id, { text }]) => [id, text.trim()] as const)
    .filter(([id, text]) => (asksDay(id) ? ownDay(objects, id) !== undefined : text !== ''));
  const fallbacks = Object.entries(common.fallbacks).flatMap(([id, some]) => {
    const one = some.find(({ when }) => verdictOf(when, situation) === 'yes');
    return one ? [[id, one.text] as const] : [];
  });
  return {
    said: new Set(given.map(([id]) => id)),
    words: {
      ...Object.fromEntries(fallbacks),
      // A date that nobody gave is set: a note that says “some day” decides nothing.
      'decision-date': dayInSentence(daysAfter(dayOf(edition.at), QUARTER), locale),
      ...Object.fromEntries(
        given.map(([id, text]) => [id, asksDay(id) ? dayInSentence(text, locale) : withoutStop(text)])
      )
    }
  };
}

/** A day as it stands inside a sentence: French says “le 3 mars”. */
const dayInSentence = (day: string, locale: Locale): string =>
  locale === 'fr' ? `le ${dateIn(locale, day)}` : dateIn(locale, day);
