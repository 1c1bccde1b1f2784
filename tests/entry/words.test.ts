import { describe, expect, test } from 'vitest';
import { againstThePath } from '#engine/entry/against-the-path.ts';
import { readEntry } from '#engine/entry/read-entry.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { questionWordsIn } from '#knowledge/compile.ts';
import { paperCodes } from '#knowledge/paper-codes.ts';
import { questions as all } from '#knowledge/questions/index.ts';
import { stageIds } from '#knowledge/stages.ts';
import { entrySheet } from '#sheets/entry/entry-sheet.ts';
import { entryTexts } from '#texts/pages/entry.ts';

const questions = questionsById(all);
const words = {
  codes: paperCodes,
  texts: entryTexts.en,
  questions: Object.fromEntries(stageIds.flatMap((stage) => Object.entries(questionWordsIn('en', stage))))
};

function told(typed: string, typing = false) {
  const { entry, lines } = readEntry(typed, paperCodes, questions);
  return entrySheet(entry, againstThePath(entry, lines, paperCodes, questions), typing, words);
}

describe('what is typed is told in words', () => {
  test('by its question and its options, the note behind them', () => {
    const lines = told('s1 b "seen" S2:ab S7? T9 1/3/2027 T1 “Paths”').understood;
    expect(lines.map(({ code, title, answer }) => [code, title, answer].join(' | '))).toEqual([
      'S1 | Project maturity | A prototype: nobody else uses it yet – Note: seen',
      expect.stringMatching(/^S2 \| .* \| Software.* \+ Data/),
      expect.stringMatching(/^S7 \| .* \| I don’t know$/),
      'T9 | On which date | 2027-03-01',
      'T1 | Name of the project | Paths'
    ]);
  });

  test.each([
    ['X1a', 'X1: no question has this code.'],
    ['hello', 'hello: this is not a code.'],
    ['S1', 'S1: which answer? A letter is missing.'],
    ['S1x', 'S1: this question has no answer x.'],
    ['S1ab', 'S1: only one answer is possible.'],
    ['S2aa', 'S2: answer a is typed twice.'],
    ['S5abc', 'S5: 2 answers at most.'],
    ['S6ab', 'S6: answer a excludes the others.'],
    ['S1?', 'S1: “I don’t know” is not offered at this question.'],
    ['S7a?', 'S7: “I don’t know” does not go with another answer.'],
    ['S1a "note', 'S1: the quotes are not closed.'],
    ['T3 map', 'T3: put the words between quotes.'],
    ['T9 30/2/2027', 'T9: this is no date. Type the day, the month, the year: 1/3/2027.'],
    [`T1 "${'x'.repeat(301)}"`, 'T1: 300 characters at most.'],
    ['S1a S1b', 'S1: this code is there already, with another answer.'],
    [
      'S1a S8b S11c T12 "somebody"',
      'S8, S11, T12: question not asked, since S1 = a. Take this code out, or correct the other one.'
    ],
    ['S1b S2ab S9c S10e', 'S10: answer e is not offered, since S2 = ab.']
  ])('%s: %s', (typed, wrong) => expect(told(typed).wrong).toEqual([wrong]));

  test('the same answer twice is no mistake, and what is still being typed is not one yet', () => {
    expect(told('S1a S1a').wrong).toEqual([]);
    expect(told('S1b S2', true).wrong).toEqual([]);
    expect(told('S1b S2', false).wrong).toHaveLength(1);
  });

  test('questions that are asked and have no answer are named', () => {
    expect(told('S1a S2a S3a S4a S5a S6a').missing).toMatch(/^\d+ questions are asked.*: S7, S17, S18/);
  });
});
