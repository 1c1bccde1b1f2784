import { expect, test } from 'vitest';
import { cargo, course } from '#engine/reason/fixture.ts';
import { questionsOf, stageAsking } from './course.ts';

test('the questions of a course come stage by stage', () => {
  expect([...questionsOf(course).keys()]).toEqual(['vessel', 'crew', 'captain', 'cargo', 'toll']);
  expect(questionsOf(course).get('cargo')).toBe(cargo);
});

test('a question is asked in one stage, an unknown one in none', () => {
  expect(stageAsking(course, 'crew')).toBe('harbour');
  expect(stageAsking(course, 'toll')).toBe('island');
  expect(stageAsking(course, 'anchor')).toBeUndefined();
});
