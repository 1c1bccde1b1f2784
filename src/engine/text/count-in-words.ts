import { NUMBER_WORDS, numberIn } from './number-in-words.ts';

const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d€.,'’])(?<count>\d{1,3}(?:\s\d{3})+|\d+|${NUMBER_WORDS})\s(?<noun>\p{L}[\p{L}’-]+)`,
  'giu'
);
/** Nothing that there is several of: money, a time, a day of a month, a year, a rank, a word between two others. */
const NO_THING =
  /^(?:euros?|ans?|années?|mois|jours?|journées?|semaines?|heures?|minutes?|fois|points?|years?|months?|days?|weeks?|hours?|times|millions?|janv(?:ier)?|févr(?:ier)?|mars|avril|mai|juin|juil(?:let)?|août|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|déc(?:embre)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|october|november|dec(?:ember)?|pour|per|et|ou|qui|and|or|who|of|de|des|du|for)$/iu;

/** How many of what, such as “vingt-deux planches”, and where the words stand. */
export type Counted = Readonly<{ count: number; noun: string; at: number; end: number }>;

/** Everything that a text counts, two at least; a time, a date and money are no such thing. */
export const countsIn = (text: string): readonly Counted[] =>
  [...text.matchAll(COUNTED)].flatMap(({ groups, index, 0: whole }) => {
    const { count: said = '', noun = '' } = groups ?? {};
    const count = numberIn(said) ?? 0;
    return count < 2 || NO_THING.test(noun) ? [] : [{ count, noun, at: index, end: index + whole.length }];
  });

/**
 * The largest count of things or people in these words, such as 190 in “les cent quatre-vingt-dix personnes”; 0 where none
 * is counted. `what`: of these alone.
 */
export const mostCounted = (text: string, what = /./u): number =>
  Math.max(0, ...countsIn(text).flatMap(({ count, noun }) => (what.test(noun) ? [count] : [])));
