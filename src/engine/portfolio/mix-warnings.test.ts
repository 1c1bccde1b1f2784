import { describe, expect, test } from 'vitest';
import { limits, sourceWith } from './fixture.ts';
import type { Source } from './funding-source.ts';
import type { Capacity } from './mix-limits.ts';
import { warningsFor, type Counted } from './mix-warnings.ts';
import { mixOf } from './mix.ts';
import { outlookFor, type Cost } from './outlook.ts';
import { inEach } from './scenario.ts';

const noLimit: Capacity = { daysPerMonth: undefined, shortage: undefined };

function warned(
  sources: readonly Source[],
  capacity = noLimit,
  costs: readonly Cost[] = [],
  said: Partial<Counted> = {}
) {
  const mix = inEach((scenario) => mixOf(sources, scenario, limits.afterMonth));
  const year = inEach((scenario) => outlookFor(costs, sources, scenario, 12));
  return warningsFor({ sources, chosen: sources, paysItself: false, ...said }, mix, year, limits, capacity);
}

const kinds = (...of: Parameters<typeof warned>) => warned(...of).map(({ kind }) => kind);

const euros = (low: number, high = low) => ({ low, high });
const fees = sourceWith({ id: 'fees', payers: Infinity, amount: euros(1000) });
const lender = sourceWith({ id: 'lender', amount: euros(1000), inKind: true });
const payer = sourceWith({ id: 'payer', amount: euros(1000) });

test('a sound mix raises nothing, and neither does an empty one', () => {
  const three = [fees, lender, payer].map((source) => ({ ...source, effortDays: 0 }));
  expect(warned(three)).toEqual([]);
  expect(warned([])).toEqual([]);
});

test('one way of funding alone is warned about, however many people pay it', () => {
  expect(warned([fees])).toEqual([
    { kind: 'alone', in: ['cautious', 'hopeful'], figure: 1, limit: 1, sources: ['fees'] }
  ]);
});

test('a budget that pays for itself has no funders to balance, and still its days and dates', () => {
  const itself = { paysItself: true };
  const grant = { ...payer, atOnce: true, returns: 'no' as const, effortDays: 9 };
  expect(kinds([grant])).toEqual(['alone', 'over-dependent', 'nothing-after']);
  expect(warned([grant], noLimit, [], itself)).toEqual([]);
  const busy = { daysPerMonth: 2, shortage: undefined };
  expect(warned([grant], busy, [], itself).map(({ kind }) => kind)).toEqual(['effort']);
});

test('what comes in already is not one more thing to start, nor a way chosen alone', () => {
  const income = { ...fees, id: 'income' };
  expect(warned([income], noLimit, [], { chosen: [] })).toEqual([]);
  const two = { daysPerMonth: 2, shortage: undefined };
  const started = [fees, { ...payer, amount: euros(10) }].map((one) => ({ ...one, effortDays: 0 }));
  expect(warned([income, ...started], two, [], { chosen: started })).toEqual([]);
});

test('parts are not weighed against money that is not there', () => {
  const hoped = { ...payer, amount: euros(9000), certain: false };
  expect(warned([fees, hoped])).toMatchObject([{ kind: 'over-dependent', in: ['hopeful'] }]);
});

describe('the largest funder', () => {
  test('weighs too much above 60 %, also when it brings means in kind', () => {
    const heavy = { ...lender, amount: euros(4000) };
    expect(warned([fees, heavy])).toEqual([
      { kind: 'over-dependent', in: ['cautious', 'hopeful'], figure: 0.8, limit: 0.6, sources: ['lender'] }
    ]);
  });

  test('is above the target between 40 and 60 %, and not at 40 % itself', () => {
    expect(kinds([fees, payer])).toEqual(['above-target']);
    expect(kinds([{ ...fees, amount: euros(1500) }, payer])).toEqual([]);
  });

  test('is not many people together', () => {
    expect(kinds([{ ...fees, amount: euros(9000) }, payer])).toEqual([]);
  });

  test('is one of those who pay, where their number is known: nine members are not one funder', () => {
    const ofMany = (payers: number) => ({ ...payer, amount: euros(9000), payers });
    expect(kinds([fees, ofMany(9)])).toEqual([]);
    expect(kinds([fees, ofMany(2)])).toEqual(['above-target']);
    expect(kinds([fees, ofMany(1)])).toEqual(['over-dependent']);
  });

  test('says in which scenario; the worse warning hides the milder one', () => {
    const uncertain = { ...payer, amount: euros(1000, 4000) };
    expect(warned([fees, uncertain])).toMatchObject([{ kind: 'over-dependent', in: ['hopeful'] }]);
  });
});

describe('one-off money', () => {
  const grant = sourceWith({
    id: 'grant',
    covers: ['a', 'b'],
    atOnce: true,
    returns: 'no',
    amount: euros(1000)
  });
  const others = [fees, { ...fees, id: 'more' }];

  test('must leave a fifth of itself for upkeep', () => {
    const costs = [
      { need: 'a', cost: euros(900) },
      { need: 'b', cost: euros(199) }
    ];
    expect(warned([grant, ...others], noLimit, costs)).toMatchObject([
      { kind: 'upkeep', figure: 199, limit: 200, sources: ['grant'] }
    ]);
    expect(kinds([grant, ...others], noLimit, [{ need: 'b', cost: euros(200) }])).toEqual([]);
  });

  test('is not judged before needs have a cost, nor in a year to which it comes too late', () => {
    expect(kinds([grant, ...others])).toEqual([]);
    const late = { ...grant, starts: euros(13) };
    expect(kinds([late, ...others], noLimit, [{ need: 'a', cost: euros(900) }])).toEqual([]);
  });
});

describe('time', () => {
  const busy = { ...payer, effortDays: 12, starts: euros(3, 9) };
  const helper = { ...fees, amount: euros(1500), effortDays: 0 };

  test('too many days a month, even where the work is spread until the latest date', () => {
    expect(kinds([busy, helper], { ...noLimit, daysPerMonth: 3 })).toEqual([]);
    const few = warned([busy, helper], { ...noLimit, daysPerMonth: 1 }).find(({ kind }) => kind === 'effort');
    expect(few).toMatchObject({ in: ['cautious', 'hopeful'], limit: 1 });
    expect(few?.figure).toBeCloseTo(12 / 9);
  });

  test('more than two ways at once with two days a month', () => {
    const three = [busy, helper, { ...helper, id: 'other' }].map((one) => ({ ...one, effortDays: 0 }));
    expect(kinds(three, { ...noLimit, daysPerMonth: 2 })).toEqual(['too-many']);
    expect(kinds(three, { ...noLimit, daysPerMonth: 5 })).toEqual([]);
    expect(kinds(three.slice(1), { ...noLimit, daysPerMonth: 2 })).toEqual([]);
  });

  test('all money comes after the shortage, or some of it does', () => {
    const shortage = euros(3, 6);
    const late = { ...busy, effortDays: 0 };
    expect(warned([late, { ...helper, starts: euros(7) }], { ...noLimit, shortage })).toMatchObject([
      { kind: 'all-late', in: ['cautious'], figure: 7, limit: 3, sources: ['payer', 'fees'] }
    ]);
    expect(warned([late, helper], { ...noLimit, shortage })).toMatchObject([
      { kind: 'some-late', in: ['cautious'], figure: 1, sources: ['payer'] }
    ]);
    expect(kinds([{ ...late, inKind: true }, helper], { ...noLimit, shortage })).toEqual([]);
  });
});

test('nothing pays any more once the grants are over', () => {
  const once = [fees, { ...fees, id: 'other' }].map((one) => ({ ...one, returns: 'no' as const }));
  expect(warned(once)).toMatchObject([{ kind: 'nothing-after', limit: 19 }]);
  const tooLate = once.map((one) => ({ ...one, returns: 'yes' as const, starts: euros(20) }));
  expect(kinds(tooLate)).toEqual(['nothing-after']);
});
