import { expect, it } from 'vitest';
import { begunAt } from './begun.ts';
import { DAY } from './day.ts';

const answered = (...days: number[]) =>
  Object.fromEntries(days.map((day, at) => [`q${at}`, { value: 'yes', note: '', at: day * DAY }]));
const begun = (...days: number[]) =>
  begunAt({ createdAt: 1 * DAY, answers: answered(...days) }, 900 * DAY) / DAY;

it('is the first answer, whatever is answered or changed soon after', () => {
  expect(begun(5, 5, 6, 20, 45)).toBe(5);
  expect(begun(45, 6, 20, 5)).toBe(5);
});

it('is the first answer after a long pause', () => {
  expect(begun(5, 6, 80, 81)).toBe(80);
});

it('is when the project was made where nothing was answered, or no time is known', () => {
  expect(begun()).toBe(1);
  expect(begun(0)).toBe(1);
});

it('is never later than now: the clock of another device may be ahead', () => {
  expect(begunAt({ createdAt: 1, answers: answered(50) }, 40 * DAY)).toBe(40 * DAY);
});
