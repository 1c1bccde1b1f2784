import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all } from '#engine/reason/condition.ts';
import { someWalk } from '#engine/reason/fixture-random.ts';
import { captain, course, crew, situation, toll, vessel } from '#engine/reason/fixture.ts';
import { mapOf, passingOf } from './course-map.ts';

test('questions that are always asked make the way, the others leave it', () => {
  expect(mapOf(course)).toEqual([
    { id: 'harbour', branches: [{ questions: ['vessel', 'crew'] }] },
    {
      id: 'sea',
      branches: [
        { when: captain.askedWhen, questions: ['captain'] },
        { when: vessel.is('dinghy', 'ship'), questions: ['cargo'] }
      ]
    },
    { id: 'island', branches: [{ when: toll.askedWhen, questions: ['toll'] }] }
  ]);
});

test('neighbours under the same condition share a branch, whoever wrote it twice', () => {
  const again = { ...toll, id: 'again', askedWhen: { ...toll.askedWhen } };
  const always = { ...crew, id: 'always', askedWhen: all() };
  const [stage] = mapOf([{ id: 'one', questions: [toll, again, always, toll] }]);
  expect(stage?.branches.map(({ questions }) => questions)).toEqual([
    ['toll', 'again'],
    ['always'],
    ['toll']
  ]);
});

test('every question is drawn once, in its place', () => {
  fc.assert(
    fc.property(someWalk, ({ course }) => {
      const drawn = mapOf(course).flatMap(({ branches }) => branches.flatMap(({ questions }) => questions));
      expect(drawn).toEqual(course.flatMap(({ questions }) => questions.map(({ id }) => id)));
    })
  );
});

test('a question is answered, to be answered, perhaps asked later, or skipped', () => {
  expect(passingOf('vessel', situation({ vessel: 'ship' }))).toBe('answered');
  expect(passingOf('vessel', situation())).toBe('to-answer');
  expect(passingOf('cargo', situation())).toBe('perhaps');
  expect(passingOf('cargo', situation({ vessel: 'raft', cargo: ['wine'] }))).toBe('skipped');
});
