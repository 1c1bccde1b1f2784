/** What each word of a number adds, or is multiplied by where it is at least a hundred; “vingt” after “quatre” is eighty. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  `un une one 1|deux two 2|trois three 3|quatre four 4|cinq five 5|six 6|sept seven 7|huit eight 8|neuf nine 9|dix ten 10|onze eleven 11|douze twelve 12|treize thirteen 13|quatorze fourteen 14|quinze fifteen 15|seize sixteen 16|seventeen 17|eighteen 18|nineteen 19|vingt vingts twenty 20|trente thirty 30|quarante forty 40|cinquante fifty 50|soixante sixty 60|seventy 70|eighty 80|ninety 90|cent cents hundred 100|mille thousand 1000`
    .split('|')
    .map((line) => line.split(' '))
    .flatMap((words) => words.slice(0, -1).map((word) => [word, Number(words.at(-1))] as const))
);

const WORD = Object.keys(WORDS).join('|');
/** A number in digits or in words, with the word that it counts. */
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d,.])(?:(?<digits>\d{1,3}(?: \d{3})+|\d+)|(?<words>(?:${WORD})(?:(?:[ -]| et | and )(?:${WORD}))*)) (?<what>\p{L}+)`,
  'giu'
);
/** What is counted so is no thing nor anybody: a day, an age, a sum. */
const NO_ONE =
  /^(?:ans?|années?|mois|semaines?|jours?|heures?|euros?|fois|years?|months?|weeks?|days?|hours?|times|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december|et|ou|qui|pour|and|or|who|of|de|des|du)$/iu;

function ofWords(words: string): number {
  let [total, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[ -]/u)) {
    const value = WORDS[word] ?? 0;
    if (value === 1000) [total, part] = [total + Math.max(1, part) * value, 0];
    else if (value === 100) part = Math.max(1, part) * value;
    else if (value === 20 && part % 100 === 4) part += 76;
    else part += value;
  }
  return total + part;
}

/** The largest count of things or people in these words, such as 190 in “les cent quatre-vingt-dix personnes”; 0 where none is counted. `what`: of these alone. */
export const mostCounted = (text: string, what = /./u): number =>
  [...text.replaceAll(/[\s\u202f]/gu, ' ').matchAll(COUNTED)].reduce((most, { groups = {} }) => {
    const { digits, words = '', what: counted = '' } = groups;
    if (NO_ONE.test(counted) || !what.test(counted)) return most;
    return Math.max(most, digits ? Number(digits.replaceAll(' ', '')) : ofWords(words));
  }, 0);
