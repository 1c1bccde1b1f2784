/** What each word adds to a number, or multiplies it by from a hundred on: French and English together, since no word means two. */
const VALUES: ReadonlyMap<string, number> = new Map(
  'un une one 1|deux two 2|trois three 3|quatre four 4|cinq five 5|six 6|sept seven 7|huit eight 8|neuf nine 9|dix ten 10|onze eleven 11|douze twelve 12|treize thirteen 13|quatorze fourteen 14|quinze fifteen 15|seize sixteen 16|seventeen 17|eighteen 18|nineteen 19|vingt vingts twenty 20|trente thirty 30|quarante forty 40|cinquante fifty 50|soixante sixty 60|seventy 70|eighty 80|ninety 90|cent cents hundred 100|mille thousand 1000'
    .split('|')
    .map((line) => line.split(' '))
    .flatMap((words) => words.slice(0, -1).map((word) => [word, Number(words.at(-1))] as const))
);

const WORD = [...VALUES.keys()].join('|');
/** A number in words, as a pattern: “vingt et un”, “two hundred and four”. */
export const NUMBER_WORDS = String.raw`(?:${WORD})(?:(?:-|\s(?:et\s|and\s)?)(?:${WORD}))*`;

/** The number that these words or digits are; undefined where they are none. */
export function numberIn(text: string): number | undefined {
  const flat = text.toLowerCase().replace(/\s/gu, ' ').trim();
  if (/^\d{1,3}(?: \d{3})*$|^\d+$/u.test(flat)) return Number(flat.replaceAll(' ', ''));
  let [total, part] = [0, 0];
  for (const word of flat.split(/[\s-]+/u).filter((one) => one !== 'et' && one !== 'and')) {
    const value = VALUES.get(word);
    if (value === undefined) return undefined;
    if (value === 1000) [total, part] = [total + Math.max(1, part) * value, 0];
    else if (value === 100) part = Math.max(1, part) * value;
    // “Quatre-vingt” multiplies; every other word adds.
    else if (value === 20 && part % 20 === 4) part += 76;
    else part += value;
  }
  return total + part || undefined;
}
