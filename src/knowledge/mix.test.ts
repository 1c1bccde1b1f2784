import { expect, test } from 'vitest';
import { fundingAdvice } from './advice/funding/index.ts';
import { daysPerMonth, mixLimits, modeTraits, monthsToShortage } from './mix.ts';
import { fundraisingTime } from './questions/finance/fundraising-time.ts';
import { needs } from './questions/finance/needs.ts';
import { runway } from './questions/finance/runway.ts';

test('every way of funding has its place in a mix, and nothing else has', () => {
  expect(Object.keys(modeTraits).sort()).toEqual(fundingAdvice.map(({ id }) => id).sort());
});

test('what is sold or returns by nature is not called a seed', () => {
  for (const { id, recurring } of fundingAdvice)
    if (modeTraits[id]?.role === 'seed') expect([id, recurring]).not.toEqual([id, 'yes']);
});

test('every answer about time and about money running out has its figures', () => {
  expect(Object.keys(daysPerMonth)).toEqual(fundraisingTime.options);
  expect(Object.keys(monthsToShortage)).toEqual(runway.options);
});

test('the needs of upkeep are needs that one can name', () => {
  for (const need of mixLimits.upkeepNeeds) expect(needs.options).toContain(need);
});
