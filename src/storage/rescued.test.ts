import { expect, test } from 'vitest';
import { ferry } from './fixture.ts';
import { rescued } from './rescued.ts';

test('what a page left behind is read as it was', () => {
  expect(rescued(JSON.stringify(ferry), 'ferry')).toEqual(ferry);
});

test.each([
  '',
  'null',
  '{',
  JSON.stringify({ ...ferry, answers: 3 }),
  JSON.stringify({ ...ferry, id: 'other' })
])('anything else is left alone: %s', (text) => {
  expect(rescued(text, 'ferry')).toBeUndefined();
});
