import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceWith } from '#engine/reason/fixture.ts';
import {
  amountOfSize,
  payers,
  sourceFrom,
  usualAmount,
  type FundingMode,
  type ModeTraits
} from './funding-source.ts';

const usual = { daysSold: 10, payers: {} };
const pick = { picked: true, amount: null, payers: null, inKind: false, months: null, signed: false, at: 0 };
const counted: ModeTraits = { role: 'recurring', brings: 'money', payers: 'counted' };

const modeWith = (euros: FundingMode['euros']): FundingMode => ({
  ...adviceWith({}),
  covers: ['maintenance'],
  euros,
  monthsToFirstEuro: [1, 3],
  recurring: 'yes'
});

const price = modeWith({ from: 5, to: 500, per: 'month', each: 'client' });

describe('a price for each who pays', () => {
  test('is no total as long as nobody knows how many pay', () => {
    for (const each of payers)
      expect(usualAmount(modeWith({ from: 100, to: 900, per: 'year', each }), pick, usual)).toBeNull();
    expect(sourceFrom(price, counted, pick, usual, 9000)).toMatchObject({
      amount: { low: 0, high: 0 },
      valued: false
    });
  });

  test('is a total for as many as the lead says', () => {
    expect(usualAmount(price, { payers: 20 }, usual)).toEqual({ low: 1200, high: 120_000 });
  });

  test('is a total for as many bodies as the answers say; what the lead says comes before', () => {
    const share = modeWith({ from: 3000, to: 5000, per: 'once', each: 'organisation' });
    const together = { daysSold: 10, payers: { organisation: 4 } };
    expect(usualAmount(share, pick, together)).toEqual({ low: 12_000, high: 20_000 });
    expect(usualAmount(share, { payers: 2 }, together)).toEqual({ low: 6000, high: 10_000 });
    expect(usualAmount(price, pick, together)).toBeNull();
  });

  test('grows with the number who pay, never otherwise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (many) => {
        const of = (some: number) => usualAmount(price, { payers: some }, usual)?.high ?? 0;
        expect(of(many + 1)).toBeGreaterThan(of(many));
      })
    );
  });
});

test('an amount of the lead stands, whoever pays it', () => {
  const told = { ...pick, amount: { low: 700, high: 900 }, payers: 3 };
  expect(sourceFrom(price, counted, told, usual, 100)).toMatchObject({
    amount: { low: 700, high: 900 },
    payers: 3
  });
});

test('one pays, or several where nobody said how many; what the lead says comes before', () => {
  const many = (kind: ModeTraits['payers'], said: number | null = null) =>
    sourceFrom(price, { ...counted, payers: kind }, { ...pick, payers: said }, usual, 9000).payers;
  expect((['one', 'counted', 'several', 'crowd'] as const).map((kind) => many(kind))).toEqual([
    1,
    1,
    Infinity,
    Infinity
  ]);
  expect(many('several', 2)).toBe(2);
});

describe('what is usual is of the size of the project', () => {
  const someUsual = fc
    .tuple(fc.nat(1_000_000), fc.nat(1_000_000))
    .map(([low, more]) => ({ low, high: low + more }));

  test('nothing is counted by default beyond what there is to pay, and nothing before it is known', () => {
    fc.assert(
      fc.property(someUsual, fc.nat(500_000), (range, payable) => {
        const { amount, figure } = amountOfSize(range, payable);
        if (!amount) return void expect(['none', 'too-large']).toContain(figure);
        expect(amount.high).toBeLessThanOrEqual(payable);
        expect(amount.low).toBeLessThanOrEqual(amount.high);
        expect(figure === 'usual').toBe(range.high <= payable);
      })
    );
    expect(amountOfSize({ low: 1, high: 2 }, 0)).toEqual({ amount: null, figure: 'none' });
    expect(amountOfSize(null, 9000)).toEqual({ amount: null, figure: 'none' });
  });

  test('who gives far more than that is not counted on for so little', () => {
    expect(amountOfSize({ low: 50_000, high: 500_000 }, 8000).figure).toBe('too-large');
    expect(amountOfSize({ low: 10_000, high: 100_000 }, 8000)).toEqual({
      amount: { low: 8000, high: 8000 },
      figure: 'sized'
    });
  });
});
