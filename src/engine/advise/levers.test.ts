import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someCase } from '#engine/reason/fixture-random.ts';
import { adviceWith, cargo, crew, situation } from '#engine/reason/fixture.ts';
import { Situation } from '#engine/reason/situation.ts';
import { statusOf } from './judge.ts';
import { leversIn, otherAnswers } from './levers.ts';

test('one step away from several options is one more or one less, never none', () => {
  expect(otherAnswers(cargo, ['wood'])).toEqual([['wood', 'wine'], ['wood', 'letters'], ['nothing']]);
  expect(otherAnswers(cargo, ['nothing'])).toEqual([['wood'], ['wine'], ['letters']]);
  expect(otherAnswers(crew, 'few')).toEqual(['alone', 'many']);
});

test('a lever says what it brings in and what it takes out', () => {
  const rowers = adviceWith({ id: 'rowers', requires: [{ when: crew.is('many') }] });
  const solitude = adviceWith({ id: 'solitude', requires: [{ when: crew.is('alone') }] });
  expect(leversIn([rowers, solitude], situation({ vessel: 'raft', crew: 'alone' }))).toEqual([
    { question: 'crew', to: 'few', appears: [], disappears: ['solitude'] },
    { question: 'crew', to: 'many', appears: ['rowers'], disappears: ['solitude'] }
  ]);
});

test('levers are what judging everything again for each other answer finds', () => {
  fc.assert(
    fc.property(someCase, ({ questions, condition, answers }) => {
      const now = new Situation(questions, answers);
      const advice = [adviceWith({ id: 'one', requires: [{ when: condition }] })];
      const found = leversIn(advice, now).map(({ question, to }) => ({ question, to }));
      const expected = [...questions.values()].flatMap((question) =>
        now.asked(question.id) !== 'yes'
          ? []
          : otherAnswers(question, answers[question.id])
              .filter((to) => {
                const then = new Situation(questions, { ...answers, [question.id]: to });
                return advice.some(
                  (one) => (statusOf(one, then) === 'retained') !== (statusOf(one, now) === 'retained')
                );
              })
              .map((to) => ({ question: question.id, to }))
      );
      expect(found).toEqual(expected);
    })
  );
});
