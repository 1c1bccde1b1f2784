import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceWith } from '#engine/reason/fixture.ts';
import { payers, sourceFrom, usualAmount, type FundingMode, type ModeTraits } from './funding-source.ts';

const usual = { daysSold: 10, payers: {} };
const pick = { picked: true, amount: null, payers: null, inKind: false, months: null, at: 0 };
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
    expect(sourceFrom(price, counted, pick, usual)).toMatchObject({
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
  expect(sourceFrom(price, counted, told, usual)).toMatchObject({
    amount: { low: 700, high: 900 },
    payers: 3
  });
});

test('clients, members and providers are many by nature; a body or a sponsor may be the only one', () => {
  const many = (each: (typeof payers)[number]) =>
    sourceFrom(modeWith({ from: 1, to: 2, per: 'year', each }), counted, pick, usual).payers;
  expect(payers.map((each) => [each, many(each)])).toEqual([
    ['client', Infinity],
    ['member', Infinity],
    ['organisation', 1],
    ['provider', Infinity],
    ['sponsor', 1]
  ]);
});
