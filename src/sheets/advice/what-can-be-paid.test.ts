import { expect, test } from 'vitest';
import { needIds, payableFreely } from '#knowledge/needs.ts';
import { whatCanBePaid } from './what-can-be-paid.ts';

const names = Object.fromEntries(needIds.map((need) => [need, need.toUpperCase()]));

test('what is earmarked is named, need by need', () => {
  expect(whatCanBePaid(['hosting', 'legal'], names, 'anything')).toEqual(['HOSTING', 'LEGAL']);
});

test('money that nobody earmarks is told in one sentence', () => {
  expect(whatCanBePaid(payableFreely, names, 'anything')).toEqual(['anything']);
  expect(whatCanBePaid(payableFreely.slice(1), names, 'anything')).not.toContain('anything');
});
