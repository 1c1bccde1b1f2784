import type { Locale } from '#engine/locale.ts';
import { withoutStop } from './without-stop.ts';

/** Beyond so many words, a letter quotes how it begins. */
const MOST_WORDS = 45;
/** Where a clause ends: what follows may be left out. */
const CLAUSE = /(?<=[.!?;])\s+|(?<=,)\s+(?=(?:et|mais|à|sous|and|but|on|under)\s)/u;

const INSIDE: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/«\s*/gu, '“'],
    [/\s*»/gu, '”']
  ],
  en: [
    [/“/gu, '‘'],
    [/”/gu, '’']
  ]
};

const count = (text: string): number => text.split(/\s+/u).length;

/** The first clauses of a text, as many as a letter quotes; cut between two words where the first one is longer. */
function shortOf(text: string): string {
  if (count(text) <= MOST_WORDS) return text;
  const [first = '', ...more] = text.split(CLAUSE);
  if (count(first) > MOST_WORDS) return `${first.split(/\s+/u).slice(0, MOST_WORDS).join(' ')}…`;
  const kept = more.reduce((told, clause) => {
    const longer = `${told} ${clause}`;
    return count(longer) <= MOST_WORDS && text.startsWith(longer) ? longer : told;
  }, first);
  return `${kept.replace(/[.;,]$/u, '')}…`;
}

/**
 * Words that somebody copied, as they stand inside a quotation: never made to fit a sentence, never left out.
 * On one line, without the stop at their end; marks of quotation take the form that they have inside another one.
 */
export const asQuoted = (text: string, locale: Locale): string =>
  INSIDE[locale].reduce(
    (said, [mark, inside]) => said.replace(mark, inside),
    shortOf(withoutStop(text.trim().replace(/\s*\n\s*/gu, ' ')))
  );
