import { expect, test } from 'vitest';
import { monthsToTell } from './cash.ts';

test('a table tells the months in which something begins, each once and in order', () => {
  expect(monthsToTell([4, 9, 12, 40], 36)).toEqual([4, 6, 9, 12, 18, 24, 36]);
});
