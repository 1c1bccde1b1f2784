import { keyOf, type EntryDifference } from '#engine/entry/two-entries.ts';
import { saidInWords, wordsTitle, type EntryWords } from './entry-sheet.ts';

/** Where two entries differ, in words, side by side. */
export type DifferenceLine = Readonly<{
  key: string;
  code: string;
  title: string;
  first: string;
  second: string;
}>;

/** The differences of two entries in words. Pure. */
export const differenceLines = (
  differences: readonly EntryDifference[],
  words: EntryWords
): DifferenceLine[] =>
  differences.map((difference) => {
    const key = keyOf(difference);
    const { absent } = words.texts;
    if ('words' in difference) {
      const { words: id, first = absent, second = absent } = difference;
      return { key, code: words.codes.ofWords.get(id) ?? '', title: wordsTitle(id, words), first, second };
    }
    const { question, first, second } = difference;
    return {
      key,
      code: words.codes.ofQuestion.get(question) ?? '',
      title: words.questions[question]?.short ?? question,
      first: first ? saidInWords(question, first, words) : absent,
      second: second ? saidInWords(question, second, words) : absent
    };
  });
