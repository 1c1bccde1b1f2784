import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, type Demand, type Supply } from './allocation.ts';
import { bitSupply, costOfBits, mostMet } from './most-met.ts';

const needs = ['a', 'b', 'c', 'd'];

const amount = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1_000_000 }));
const someDemands = fc
  .tuple(...needs.map(() => amount))
  .map((amounts): Demand[] => needs.map((need, at) => ({ need, amount: amounts[at] ?? 0 })));
const someSupplies = fc.array(fc.record({ amount, covers: fc.subarray(needs) }), { maxLength: 6 });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const metBy = (demands: readonly Demand[], ...waves: Supply[][]) =>
  allocate(demands, waves).map((gifts) => sum(gifts));

test('a supply leaves a need that others can serve to one that only it can serve', () => {
  const demands = [
    { need: 'a', amount: 10 },
    { need: 'b', amount: 10 }
  ];
  const supplies = [
    { amount: 10, covers: ['a', 'b'] },
    { amount: 10, covers: ['a'] }
  ];
  expect(allocate(demands, [supplies])).toEqual([
    [0, 10],
    [10, 0]
  ]);
});

test('earlier needs come first when there is not enough', () => {
  const demands = needs.map((need) => ({ need, amount: 10 }));
  expect(metBy(demands, [{ amount: 25, covers: needs }])).toEqual([10, 10, 5, 0]);
});

test('no supply gives more than it has, gives to a need that it does not cover, or gives too much', () => {
  fc.assert(
    fc.property(someDemands, someSupplies, (demands, supplies) => {
      const given = allocate(demands, [supplies]);
      for (const [at, supply] of supplies.entries())
        expect(sum(given.map((gifts) => gifts[at] ?? 0))).toBeLessThanOrEqual(supply.amount);
      for (const [at, { need, amount }] of demands.entries()) {
        expect(sum(given[at] ?? [])).toBeLessThanOrEqual(amount);
        for (const [by, gift] of (given[at] ?? []).entries()) {
          expect(gift).toBeGreaterThanOrEqual(0);
          if (gift > 0) expect(supplies[by]?.covers).toContain(need);
        }
      }
    })
  );
});

test('nobody could give more in all: the largest flow is the smallest cut', () => {
  fc.assert(
    fc.property(someDemands, someSupplies, (demands, supplies) => {
      const bits = supplies.map((supply) => bitSupply(demands, supply));
      expect(sum(metBy(demands, supplies))).toBe(mostMet(costOfBits(demands), bits));
    })
  );
});

test('waves change neither what each need gets nor how much the first wave gives', () => {
  fc.assert(
    fc.property(someDemands, someSupplies, someSupplies, (demands, first, second) => {
      expect(metBy(demands, first, second)).toEqual(metBy(demands, [...first, ...second]));
      const given = allocate(demands, [first, second]);
      const byFirst = sum(given.map((gifts) => sum(gifts.slice(0, first.length))));
      expect(byFirst).toBe(sum(metBy(demands, first)));
    })
  );
});

test('more supply never lowers what any need gets', () => {
  fc.assert(
    fc.property(someDemands, someSupplies, someSupplies, (demands, supplies, more) => {
      const before = metBy(demands, supplies);
      const after = metBy(demands, [...supplies, ...more]);
      for (const [at, met] of before.entries()) expect(after[at]).toBeGreaterThanOrEqual(met);
    })
  );
});
