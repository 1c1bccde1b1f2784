import { expect, test } from 'vitest';
import { dayIn, monthIn } from './dates.ts';

test('in French the first of a month is “1er”, and the other days are not', () => {
  expect(dayIn('fr', '2026-09-01')).toBe('1er septembre 2026');
  expect(dayIn('fr', '2026-09-11')).toBe('11 septembre 2026');
  expect(dayIn('fr', '2026-09-21')).toBe('21 septembre 2026');
  expect(dayIn('en', '2026-09-01')).toBe('1 September 2026');
});

test('a month is said without its day', () => {
  expect(monthIn('fr', '2025-12')).toBe('décembre 2025');
});
