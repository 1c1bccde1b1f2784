import { expect, test } from 'vitest';
import { course, situation } from '#engine/reason/fixture.ts';
import { lapsedAnswers } from './lapsed-answers.ts';

test('an answer lapses once its question is certainly pointless', () => {
  expect(lapsedAnswers(course, situation({ vessel: 'raft', cargo: ['wood'] }))).toEqual(['cargo']);
  expect(lapsedAnswers(course, situation({ cargo: ['wood'] }))).toEqual([]);
});
