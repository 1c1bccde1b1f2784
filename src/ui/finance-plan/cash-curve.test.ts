import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandBetween, roundedUp, stepsOf } from './cash-curve.ts';

test('money climbs by a step in the middle of its month', () => {
  expect(stepsOf([0, 50, 100], 100)).toBe('M0,100H0.5V100H1.5V50H2.5V0H3');
});

test('a band is two closed shapes, of which the even-odd rule fills the difference', () => {
  expect(bandBetween([0, 10], [10, 20], 20)).toBe('M0,100H0.5V50H1.5V0H2V100ZM0,100H0.5V100H1.5V50H2V100Z');
});

test('the top of a scale is round, high enough, and not twice too high', () => {
  expect([0, 1, 950, 1000, 1001, 43_000].map(roundedUp)).toEqual([1, 1, 1000, 1000, 1500, 50_000]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (euros) => {
      expect(roundedUp(euros)).toBeGreaterThanOrEqual(euros);
      expect(roundedUp(euros)).toBeLessThan(2 * euros + 1);
    })
  );
});
