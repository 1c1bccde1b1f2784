import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from './day.ts';
import { begunMonths, monthsAfter, wholeMonths } from './months.ts';

test('months end on the same day, or on the last one of a month that is too short', () => {
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  expect(monthsAfter('2026-11-28', 14)).toBe('2028-01-28');
  expect(wholeMonths('2026-11-28', '2027-03-27')).toBe(3);
  expect(begunMonths('2026-11-28', '2027-03-27')).toBe(4);
  expect([wholeMonths, begunMonths].map((count) => count('2026-11-28', '2027-03-28'))).toEqual([4, 4]);
  expect([wholeMonths, begunMonths].map((count) => count('2026-11-28', '2026-10-01'))).toEqual([0, 0]);
});

test('a day lies between its whole months and the month that has begun', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(3000), (start, length) => {
      const from = daysAfter('2026-01-01', start);
      const day = daysAfter(from, length);
      expect(monthsAfter(from, wholeMonths(from, day)) <= day).toBe(true);
      expect(monthsAfter(from, begunMonths(from, day)) >= day).toBe(true);
    })
  );
});
