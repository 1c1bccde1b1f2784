import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DONT_KNOW } from './answers.ts';
import { someQuestions, valuesOf } from './fixture-random.ts';
import { cargo, crew, questions, vessel, wholeStory } from './fixture.ts';
import { accepts, recognised } from './recognise.ts';

test('a question with one answer accepts one of its options, alone', () => {
  expect(accepts(vessel, 'raft')).toBe(true);
  expect(accepts(vessel, 'submarine')).toBe(false);
  expect(accepts(vessel, ['raft'])).toBe(false);
  expect(accepts(vessel, '')).toBe(false);
});

test('a question with several answers accepts a list of its options', () => {
  expect(accepts(cargo, ['wood', 'letters'])).toBe(true);
  expect(accepts(cargo, ['wood', 'gold'])).toBe(false);
  expect(accepts(cargo, 'wood')).toBe(false);
});

test('an empty list is no answer', () => {
  expect(accepts(cargo, [])).toBe(false);
});

test('more options than a question takes are no answer; of a saved one the last stay', () => {
  const two = { ...cargo, most: 2 };
  expect(accepts(two, ['wood', 'letters'])).toBe(true);
  expect(accepts(two, ['wood', 'wine', 'letters'])).toBe(false);
  expect(recognised(new Map([['cargo', two]]), { cargo: ['wood', 'wine', 'letters'] })).toEqual({
    cargo: ['wine', 'letters']
  });
});

test('an option that stands alone is accepted only by itself', () => {
  expect(accepts(cargo, ['nothing'])).toBe(true);
  expect(accepts(cargo, ['wood', 'nothing'])).toBe(false);
});

test('“I don’t know” is accepted only where it is an honest answer, and never among others', () => {
  expect(accepts(crew, DONT_KNOW)).toBe(true);
  expect(accepts(vessel, DONT_KNOW)).toBe(false);
  expect(accepts(cargo, [DONT_KNOW])).toBe(false);
});

test('a question accepts exactly the ways there are to answer it', () => {
  const lists = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const anything = fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), lists);
  fc.assert(
    fc.property(someQuestions, anything, ([question], value) => {
      if (!question) return;
      const inOrder = typeof value === 'string' ? value : value.toSorted();
      const known = valuesOf(question).map((one) => JSON.stringify(one));
      expect(accepts(question, value)).toBe(known.includes(JSON.stringify(inOrder)));
    })
  );
});

test('answers that today’s questions do not understand are left out, the others stay', () => {
  const foreign = { anchor: 'up', toll: 'waived', captain: ['elected'], constructor: 'ship' };
  expect(recognised(questions, { ...wholeStory, ...foreign })).toEqual({
    vessel: 'ship',
    crew: 'few',
    cargo: ['wood', 'letters']
  });
  expect(recognised(questions, wholeStory)).toEqual(wholeStory);
});
