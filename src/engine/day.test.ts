import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begunMonths, dayOf, daysAfter, isDay, monthsAfter, wholeMonths } from './day.ts';

test('a day is one of the calendar', () => {
  expect(['2026-11-28', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-30', '2026-13-01', '2026-1-1', 'soon', ''].some(isDay)).toBe(false);
});

test('days are counted over the end of a month, of a year, and over a change of hour', () => {
  expect(daysAfter('2026-11-28', 7)).toBe('2026-12-05');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
  expect(daysAfter('2027-03-01', -1)).toBe('2027-02-28');
});

test('the day of a time is the day where one is', () => {
  const late = new Date(2026, 10, 28, 23, 59);
  const early = new Date(2026, 10, 29, 0, 1);
  expect([late, early].map((time) => dayOf(time.getTime()))).toEqual(['2026-11-28', '2026-11-29']);
});

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
