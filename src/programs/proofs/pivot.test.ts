import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '#engine/reason/answers.ts';
import { someCase, valuesOf } from '#engine/reason/fixture-random.ts';
import { cargo, crew, questions, toll, vessel } from '#engine/reason/fixture.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { pivotOf } from './pivot.ts';

test('an answer that opens a question turns round what hangs on that question', () => {
  const pivot = pivotOf(toll.is('paid'), cargo, questions);
  expect(pivot).toBeDefined();
  expect(verdictOf(toll.is('paid'), new Situation(questions, pivot?.yes ?? {}))).toBe('yes');
  expect(verdictOf(toll.is('paid'), new Situation(questions, pivot?.no ?? {}))).toBe('no');
});

test('an answer that a condition does not rest on turns nothing round', () => {
  expect(pivotOf(vessel.is('ship'), crew, questions)).toBeUndefined();
});

const everyAnswer = (questions: Questions): Answers[] =>
  [...questions.values()].reduce<Answers[]>(
    (soFar, question) =>
      soFar.flatMap((said) => valuesOf(question).map((value) => ({ ...said, [question.id]: value }))),
    [{}]
  );

test('a pivot is found exactly where one option instead of another makes the difference', () => {
  fc.assert(
    fc.property(someCase, fc.nat(), ({ questions, condition }, draw) => {
      const question = [...questions.values()][draw % questions.size];
      if (!question) return;
      const comesOut = (said: Answers) => verdictOf(condition, new Situation(questions, said));
      const single = question.options.map((option) => (question.kind === 'some' ? [option] : option));
      const exists = everyAnswer(questions).some((said) => {
        const verdicts = single.map((value) => comesOut({ ...said, [question.id]: value }));
        return verdicts.includes('yes') && verdicts.includes('no');
      });
      const pivot = pivotOf(condition, question, questions);
      expect(pivot !== undefined).toBe(exists);
      if (!pivot) return;
      expect([comesOut(pivot.yes), comesOut(pivot.no)]).toEqual(['yes', 'no']);
      expect({ ...pivot.yes, [question.id]: '' }).toEqual({ ...pivot.no, [question.id]: '' });
    }),
    { numRuns: 150 }
  );
});
