import { describe, expect, it } from 'vitest';
import { not } from '#engine/reason/condition.ts';
import type { ProgrammeShape, ProgrammeState } from './kinds/programme.ts';
import { rankOf, standingOn } from './programme-standing.ts';
import { carrier } from './questions/qualify/carrier.ts';

const scheme = (state: ProgrammeState, window?: readonly [number, number]): ProgrammeShape => ({
  id: 'a-scheme',
  mode: 'public-grant',
  page: 'https://example.org/',
  mayApply: not(carrier.is('company')),
  checked: '2026-11-28',
  recheck: '2027-01-31',
  ...(window ? { window } : {}),
  ...state
});

describe('what was found of a scheme', () => {
  it('holds up to the last day on which it may be believed, and is to be checked from the next one on', () => {
    expect(standingOn(scheme({ status: 'open' }), '2027-01-31')).toMatchObject({
      status: 'open',
      toCheck: false
    });
    expect(standingOn(scheme({ status: 'open' }), '2027-02-01')).toMatchObject({
      status: 'open',
      toCheck: true
    });
  });

  it('is open on its last day, and closed on the next', () => {
    const open = scheme({ status: 'open', until: '2026-12-15' });
    expect(standingOn(open, '2026-12-15')).toMatchObject({ status: 'open', on: '2026-12-15' });
    expect(standingOn(open, '2026-12-16')).toMatchObject({ status: 'closed', on: '2026-12-15' });
  });

  it('is announced until its day comes: then nobody here knows whether it opened', () => {
    for (const from of ['2027-01', '2027-01-01']) {
      const announced = scheme({ status: 'announced', from });
      expect(standingOn(announced, '2026-12-31')).toMatchObject({ status: 'announced', toCheck: false });
      expect(standingOn(announced, '2027-01-01')).toMatchObject({ status: 'unknown', toCheck: true });
    }
  });
});

describe('a usual window', () => {
  const winter = scheme({ status: 'closed', since: '2026-03' }, [12, 3]);
  const windowOn = (day: string) => standingOn(winter, day).window;

  it('is the one that comes, and stays the one that runs until its last month is over', () => {
    const next = { from: '2026-12', to: '2027-03' };
    for (const day of ['2026-04-01', '2026-11-28', '2026-12-01', '2027-01-15', '2027-03-31']) {
      expect(windowOn(day), day).toEqual(next);
    }
    expect(windowOn('2027-04-01')).toEqual({ from: '2027-12', to: '2028-03' });
  });

  it('does not open a scheme by itself', () => {
    expect(standingOn(winter, '2027-01-15').status).toBe('closed');
  });

  it('may lie within one year', () => {
    const summer = scheme({ status: 'closed', since: '2026-10' }, [7, 10]);
    expect(standingOn(summer, '2026-10-31').window).toEqual({ from: '2026-07', to: '2026-10' });
    expect(standingOn(summer, '2026-11-01').window).toEqual({ from: '2027-07', to: '2027-10' });
  });
});

it('open ones come first, closed ones last, and among these the ones that usually reopen before the others', () => {
  const order = [
    scheme({ status: 'open' }),
    scheme({ status: 'announced', from: '2027-05' }),
    scheme({ status: 'unknown' }),
    scheme({ status: 'closed', since: '2026-03' }, [12, 3]),
    scheme({ status: 'closed', since: '2026-03' })
  ].map((one) => rankOf(standingOn(one, '2026-11-28')));
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(new Set(order).size).toBe(order.length);
});
