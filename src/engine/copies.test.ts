import { expect, test } from 'vitest';
import { wantsCopy } from './copies.ts';

const DAY = 86_400_000;
const now = 1_000 * DAY;
const work = { answered: 20, createdAt: now - 10 * DAY, updatedAt: now - DAY, exportedAt: undefined };

test('work of some days that no file holds wants a copy', () => {
  expect(wantsCopy(work, now)).toBe(true);
  expect(wantsCopy({ ...work, exportedAt: now - 5 * DAY }, now)).toBe(true);
});

test.each([
  ['hardly begun', { answered: 3 }],
  ['of today', { createdAt: now - DAY }],
  ['exported as it is', { exportedAt: now - DAY }],
  ['exported two days ago', { exportedAt: now - 2 * DAY }]
])('a project that is %s does not', (_, more) => {
  expect(wantsCopy({ ...work, ...more }, now)).toBe(false);
});
