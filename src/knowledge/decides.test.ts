import { expect, test } from 'vitest';
import { roles } from '#engine/advise/advice.ts';
import { questionsIn } from '#engine/reason/witness.ts';
import { advice } from './advice/index.ts';
import { decidesIn } from './decides.ts';
import { stageIds } from './stages.ts';

const decides = Object.fromEntries(stageIds.flatMap((stage) => Object.entries(decidesIn('fr', stage))));

const reads = (id: string, question: string) =>
  advice
    .filter((one) => one.id === id)
    .flatMap((one) => roles.flatMap((role) => one[role].flatMap(({ when }) => questionsIn(when))))
    .includes(question);

test('every advice that is named reads the question, and the count leaves none out', () => {
  for (const [question, { first, more }] of Object.entries(decides)) {
    expect(first.filter(({ id }) => !reads(id, question))).toEqual([]);
    expect(first.length + more).toBe(advice.filter(({ id }) => reads(id, question)).length);
  }
});

test('a question on what is shared names several kinds of advice', () => {
  const kinds = decides['resource']?.first.map(({ id }) => advice.find((one) => one.id === id)?.kind);
  expect(new Set(kinds).size).toBe(3);
});
