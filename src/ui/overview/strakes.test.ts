import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strakesOf } from './strakes.ts';

const frame = { left: 90, top: 60, width: 240, strake: 30 };
const verdict = fc.constantFrom('yes', 'no', 'unknown');
const pillars = fc.array(fc.array(verdict, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });

const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

test('every criterion is one plank, with its own verdict, laid ones towards the stern', () => {
  fc.assert(
    fc.property(pillars, (some) => {
      const strakes = strakesOf(some, frame);
      expect(strakes.map((planks) => planks.map((plank) => plank.verdict).sort())).toEqual(
        some.map((verdicts) => [...verdicts].sort())
      );
      for (const planks of strakes) {
        const order = planks.map((plank) => ['yes', 'unknown', 'no'].indexOf(plank.verdict));
        expect(order).toEqual([...order].sort());
      }
    })
  );
});

test('no plank leaves the frame', () => {
  fc.assert(
    fc.property(pillars, (some) => {
      const bottom = frame.top + some.length * frame.strake;
      for (const { path } of strakesOf(some, frame).flat()) {
        for (const [index, number] of numbers(path).entries()) {
          const [low, high] = index % 2 === 0 ? [frame.left, frame.left + frame.width] : [frame.top, bottom];
          expect(number).toBeGreaterThanOrEqual(low);
          expect(number).toBeLessThanOrEqual(high);
        }
      }
    })
  );
});
