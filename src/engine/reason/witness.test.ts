import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DONT_KNOW, type Answers } from './answers.ts';
import { all, any, fact, not } from './condition.ts';
import { someCase, valuesOf } from './fixture-random.ts';
import { captain, cargo, crew, questions, situation, toll, vessel } from './fixture.ts';
import { Situation, type Questions } from './situation.ts';
import { verdictOf } from './verdict.ts';
import { questionsIn, witnessFor } from './witness.ts';

test('a witness opens the questions that it answers', () => {
  const witness = witnessFor(toll.is('paid'), 'yes', questions);
  expect(verdictOf(toll.is('paid'), situation(witness))).toBe('yes');
  expect(Object.keys(witness ?? {}).toSorted()).toEqual(['cargo', 'toll', 'vessel']);
});

test('what nothing can make true has no witness', () => {
  expect(witnessFor(all(vessel.is('raft'), cargo.has('wine')), 'yes', questions)).toBeUndefined();
  expect(witnessFor(any(vessel.is('raft'), not(vessel.is('raft'))), 'no', questions)).toBeUndefined();
});

test('several options at once may be what it takes', () => {
  const both = all(cargo.has('wood'), cargo.has('wine'), not(cargo.has('letters')));
  expect(witnessFor(both, 'yes', questions)?.cargo).toEqual(['wood', 'wine']);
});

test('what is given stays, also where it stands in the way', () => {
  expect(witnessFor(cargo.has('wine'), 'yes', questions, { vessel: 'raft' })).toBeUndefined();
  expect(witnessFor(crew.is('few'), 'yes', questions, { crew: DONT_KNOW })).toBeUndefined();
  expect(witnessFor(cargo.has('wine'), 'yes', questions, { vessel: 'ship' })?.vessel).toBe('ship');
});

test('not knowing can be a witness where a condition looks for it', () => {
  const onlyUnsure = all(captain.is('owner', DONT_KNOW), not(captain.is('owner')));
  expect(witnessFor(captain.is('owner', DONT_KNOW), 'yes', questions)).toBeDefined();
  expect(witnessFor(onlyUnsure, 'yes', questions)).toBeUndefined();
});

const everyAnswer = (questions: Questions): Answers[] =>
  [...questions.values()].reduce<Answers[]>(
    (soFar, question) =>
      soFar.flatMap((said) => valuesOf(question).map((value) => ({ ...said, [question.id]: value }))),
    [{}]
  );

test('a witness is found exactly where there is one', () => {
  fc.assert(
    fc.property(someCase, fc.constantFrom('yes', 'no'), ({ questions, condition }, target) => {
      const comesOut = (said: Answers) => verdictOf(condition, new Situation(questions, said)) === target;
      const witness = witnessFor(condition, target, questions);
      expect(witness !== undefined && comesOut(witness)).toBe(everyAnswer(questions).some(comesOut));
    }),
    { numRuns: 200 }
  );
});

test('the questions of a condition are those that it names, each once', () => {
  const named = fact({ id: 'named', when: not(crew.is('few')), fr: 'nommé', en: 'named' });
  expect(questionsIn(all(toll.is('paid'), any(named, toll.is('free'))))).toEqual(['toll', 'crew']);
});
