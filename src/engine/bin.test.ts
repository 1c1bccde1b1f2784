import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIN_DAYS, deletionOf, goneAt } from './bin.ts';

const at = (year: number, month: number, day: number, hour = 0) =>
  new Date(year, month - 1, day, hour).getTime();

test('what was deleted at any hour of a day stays thirty whole days after it', () => {
  for (const hour of [0, 9, 23]) {
    expect(goneAt(at(2026, 11, 29, hour))).toBe(at(2026, 12, 30));
    // The hour changes on the way.
    expect(goneAt(at(2026, 3, 1, hour))).toBe(at(2026, 4, 1));
  }
});

test('nothing goes early, whatever the clock said when it was deleted', () => {
  const now = at(2026, 11, 29, 12);
  const changedAt = fc.integer({ min: 0, max: now });
  // A clock that has gone back, by hours or by decades, is right again afterwards.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: now }), changedAt, (clock, changed) => {
      const deletedAt = deletionOf(clock, changed);
      expect(deletedAt).toBeGreaterThanOrEqual(changed);
      expect(goneAt(deletedAt) - Math.max(clock, changed)).toBeGreaterThan((BIN_DAYS - 1) * 86_400_000);
    })
  );
});

test('a project that claims to be from a year of five digits still has a day to go', () => {
  expect(goneAt(deletionOf(at(2026, 11, 29), 8.64e15))).not.toBeNaN();
});
