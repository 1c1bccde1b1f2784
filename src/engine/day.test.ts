import { expect, test } from 'vitest';
import { dayOf, daysAfter, daysAhead, daysBetween, isDay } from './day.ts';

test('a day is one of the calendar', () => {
  expect(['2026-11-28', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-30', '2026-13-01', '2026-1-1', 'soon', ''].some(isDay)).toBe(false);
});

test('days are counted over the end of a month, of a year, and over a change of hour', () => {
  expect(daysAfter('2026-11-28', 7)).toBe('2026-12-05');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
  expect(daysAfter('2027-03-01', -1)).toBe('2027-02-28');
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  expect(daysBetween('2027-03-01', '2027-02-28')).toBe(-1);
});

test('what is prepared is due neither today nor on the last day', () => {
  expect(daysAhead('2027-03-01', 14, '2026-11-30')).toBe('2027-02-15');
  expect(daysAhead('2026-12-12', 14, '2026-11-30')).toBe('2026-12-06');
  expect(daysAhead('2026-12-12', 7, '2026-11-30')).toBe('2026-12-06');
  expect(daysAhead('2026-12-01', 7, '2026-11-30')).toBe('2026-12-01');
  expect(daysAhead('2026-11-01', 7, '2026-11-30')).toBe('2026-11-30');
});

test('the day of a time is the day where one is', () => {
  const late = new Date(2026, 10, 28, 23, 59);
  const early = new Date(2026, 10, 29, 0, 1);
  expect([late, early].map((time) => dayOf(time.getTime()))).toEqual(['2026-11-28', '2026-11-29']);
});
