import { expect, test } from 'vitest';
import { course, situation } from '#engine/reason/fixture.ts';
import { hangingOn } from './hanging-on.ts';

test('a change raises the unanswered questions of its stage that read it, directly or through others', () => {
  const ship = situation({ vessel: 'ship', crew: 'few' });
  expect(hangingOn(course, 'sea', 'vessel', ship)).toEqual(['captain', 'cargo']);
  expect(hangingOn(course, 'sea', 'crew', ship)).toEqual(['captain']);
  expect(hangingOn(course, 'island', 'vessel', ship)).toEqual(['toll']);
});

test('what is answered, what is not asked and what another answer decides is left alone', () => {
  expect(hangingOn(course, 'sea', 'vessel', situation({ vessel: 'dinghy', cargo: ['wood'] }))).toEqual([]);
  expect(hangingOn(course, 'sea', 'vessel', situation({ vessel: 'raft' }))).toEqual([]);
  expect(hangingOn(course, 'harbour', 'vessel', situation({}))).toEqual([]);
});
