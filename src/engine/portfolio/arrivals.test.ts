import { expect, test } from 'vitest';
import { arrivedBy, arrivedByMonth, MONTHS } from './arrivals.ts';
import { sourceWith } from './fixture.ts';

const fromTwoToFive = { starts: { low: 2, high: 5 }, amount: { low: 1200, high: 2400 } };

test('what comes by twelfths begins at its month: soonest and highest in hope, latest and lowest in caution', () => {
  const source = sourceWith(fromTwoToFive);
  expect([1, 2, 12].map((month) => arrivedBy(source, 'hopeful', month))).toEqual([0, 200, 2200]);
  expect([4, 5, 12].map((month) => arrivedBy(source, 'cautious', month))).toEqual([0, 100, 800]);
});

test('what comes in one go comes whole in its month, and only once unless it returns', () => {
  const grant = sourceWith({ ...fromTwoToFive, atOnce: true, returns: 'no' });
  expect([4, 5, 36].map((month) => arrivedBy(grant, 'cautious', month))).toEqual([0, 1200, 1200]);
  const agreement = sourceWith({ ...fromTwoToFive, atOnce: true, returns: 'yes' });
  expect([5, 16, 17, 36].map((month) => arrivedBy(agreement, 'cautious', month))).toEqual([
    1200, 1200, 2400, 3600
  ]);
});

test('what may return does so in hope only, and a grant not even then', () => {
  const grant = sourceWith({ returns: 'partly', atOnce: true });
  expect(arrivedBy(grant, 'hopeful', 36)).toBe(1200);
  const source = sourceWith({ returns: 'partly' });
  expect(arrivedBy(source, 'cautious', 36)).toBe(1200);
  expect(arrivedBy(source, 'hopeful', 36)).toBe(3600);
});

test('euros stay whole, and twelve months bring the whole amount', () => {
  const source = sourceWith({ amount: { low: 100, high: 100 } });
  expect([1, 2, 3, 12].map((month) => arrivedBy(source, 'cautious', month))).toEqual([8, 16, 25, 100]);
});

test('what is there at once counts from the first month, and several sources add up', () => {
  const now = sourceWith({ starts: { low: 0, high: 0 } });
  const months = arrivedByMonth([now, sourceWith({ atOnce: true, starts: { low: 3, high: 3 } })], 'hopeful');
  expect(months).toHaveLength(MONTHS);
  expect(months.slice(0, 3)).toEqual([100, 200, 1500]);
});
