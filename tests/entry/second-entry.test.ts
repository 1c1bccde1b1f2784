import { expect, test } from 'vitest';
import { LETTERS } from '#engine/entry/codes.ts';
import { thingsTyped } from '#engine/entry/fixture.ts';
import { readEntry } from '#engine/entry/read-entry.ts';
import { entryDifferences } from '#engine/entry/two-entries.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { paperCodes } from '#knowledge/paper-codes.ts';
import { people } from '#knowledge/people/index.ts';
import { questions as all } from '#knowledge/questions/index.ts';
import { seeded } from '#programs/seeded.ts';

const questions = questionsById(all);
const draw = seeded(20261129);
const SLIPS = 0.01;

/** One answer in a hundred is another letter of its question, or is left out. */
function typedWithSlips(things: readonly string[]): string {
  return things
    .flatMap((thing) => {
      if (draw() >= SLIPS) return [thing];
      if (draw() < 0.5) return [];
      const code = /^\w\d+/.exec(thing)?.[0] ?? '';
      const { length } = paperCodes.questions.get(code)?.options ?? [];
      return [`${code}${LETTERS[Math.floor(draw() * length)]}`];
    })
    .join(' ');
}

test('what either of two people typed wrong is among the differences that are shown', () => {
  let [wrong, unseen] = [0, 0];
  for (const { answers } of people) {
    const right = new Map(Object.entries(answers).map(([id, value]) => [id, { value, note: '' }] as const));
    const things = thingsTyped({ answers: right, words: new Map() }, paperCodes);
    const [first, second] = [typedWithSlips(things), typedWithSlips(things)].map(
      (typed) => readEntry(typed, paperCodes, questions).entry
    );
    if (!first || !second) throw new Error('Nothing was read.');
    const paper = readEntry(things.join(' '), paperCodes, questions).entry;
    const shown = entryDifferences(first, second, questions).map((one) => JSON.stringify(one));
    for (const entry of [first, second])
      for (const difference of entryDifferences(paper, entry, questions)) {
        wrong += 1;
        const id = 'question' in difference ? difference.question : '';
        if (!shown.some((one) => one.startsWith(`{"question":"${id}"`))) unseen += 1;
      }
  }
  expect(wrong).toBeGreaterThan(20);
  expect(unseen).toBe(0);
});
