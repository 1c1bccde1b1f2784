import { expect, test } from 'vitest';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import { course, situation } from '#engine/reason/fixture.ts';
import { progressOf } from './progress.ts';

test('a stage is to do, under way, then done; “I don’t know” is an answer here', () => {
  expect(progressOf(course, 'harbour', situation()).state).toBe('to-do');
  expect(progressOf(course, 'harbour', situation({ vessel: 'raft' }))).toEqual({
    asked: ['vessel', 'crew'],
    answered: ['vessel'],
    state: 'under-way'
  });
  expect(progressOf(course, 'harbour', situation({ vessel: 'raft', crew: DONT_KNOW })).state).toBe('done');
});

test('a stage that asks nothing is done, whatever was once answered in it', () => {
  const raft = situation({ vessel: 'raft', crew: 'alone', cargo: ['wood'] });
  expect(progressOf(course, 'sea', raft)).toEqual({ asked: [], answered: [], state: 'done' });
});
