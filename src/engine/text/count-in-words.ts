/** What each word adds to a number: French and English together, since no word means two. */
const VALUES: ReadonlyMap<string, number> = new Map(
  [
    '|un une one',
    '|deux two|trois three|quatre four|cinq five|six|sept seven|huit eight|neuf nine|dix ten',
    '|onze eleven|douze twelve|treize thirteen|quatorze fourteen|quinze fifteen|seize sixteen',
    '|seventeen|eighteen|nineteen|vingt vingts twenty'
  ]
    .join('')
    .split('|')
    .flatMap((words, value) => words.split(' ').map((word) => [word, value] as const))
    .filter(([word]) => word !== '')
);
const TENS: ReadonlyMap<string, number> = new Map(
  'trente thirty|quarante forty|cinquante fifty|soixante sixty|seventy|eighty|ninety'
    .split('|')
    .flatMap((words, place) => words.split(' ').map((word) => [word, (place + 3) * 10] as const))
);
const HUNDREDS = /^(?:cents?|hundred)$/u;

const valueOf = (word: string): number | undefined => VALUES.get(word) ?? TENS.get(word);

/** The number that these words or digits are; undefined where they are none. */
export function numberIn(text: string): number | undefined {
  const flat = text.toLowerCase().replace(/\s/gu, ' ').trim();
  if (/^\d{1,3}(?: \d{3})*$|^\d+$/u.test(flat)) return Number(flat.replaceAll(' ', ''));
  let sum = 0;
  for (const word of flat.split(/[\s-]+/u).filter((one) => one !== 'et' && one !== 'and')) {
    const value = valueOf(word);
    if (HUNDREDS.test(word)) sum = (sum || 1) * 100;
    // “Quatre-vingt” multiplies; every other word adds.
    else if (/^vingts?$/u.test(word) && sum % 20 === 4) sum += 76;
    else if (value === undefined) return undefined;
    else sum += value;
  }
  return sum > 0 ? sum : undefined;
}

const WORD = [...VALUES.keys(), ...TENS.keys(), 'cents?', 'hundred'].join('|');
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d€.,'’])(?<count>\d{1,3}(?:\s\d{3})+|\d+|(?:${WORD})(?:(?:-|\s(?:et\s|and\s)?)(?:${WORD}))*)\s(?<noun>\p{L}[\p{L}’-]+)`,
  'giu'
);
/** Nothing that there is several of: money, a time, a day of a month, a year, a rank. */
const NO_THING =
  /^(?:euros?|ans?|années?|mois|jours?|journées?|semaines?|heures?|minutes?|fois|points?|years?|months?|days?|weeks?|hours?|times|mille|millions?|thousand|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc|jan|feb|apr|may|jun|jul|aug|dec|pour|per)/iu;

/** How many of what, such as “vingt-deux planches”, and where the words stand. */
export type Counted = Readonly<{ count: number; noun: string; at: number; end: number }>;

/** Everything that a text counts, two at least; a time, a date and money are no such thing. */
export const countsIn = (text: string): readonly Counted[] =>
  [...text.matchAll(COUNTED)].flatMap(({ groups, index, 0: whole }) => {
    const { count: said = '', noun = '' } = groups ?? {};
    const count = numberIn(said) ?? 0;
    return count < 2 || NO_THING.test(noun) ? [] : [{ count, noun, at: index, end: index + whole.length }];
  });
