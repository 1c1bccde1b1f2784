import fc from 'fast-check';
import type { Judgement } from '#engine/advise/judge.ts';
import type { FundingPick, NeedCost } from '#engine/dossier.ts';
import { adviceWith } from '#engine/reason/fixture.ts';
import type { FundingMode, ModeTraits, Source } from './funding-source.ts';
import type { Capacity, MixLimits } from './mix-limits.ts';
import type { Situated } from './portfolio.ts';
import type { Range } from './range.ts';

/* Ways of funding drawn at random, and one that a test shapes as it likes. */

export const needIds = ['a', 'b', 'c', 'd'] as const;

export const limits: MixLimits = {
  overDependent: 0.6,
  targetShare: 0.4,
  upkeepShare: 0.2,
  upkeepNeeds: ['b', 'c'],
  fewDays: 2,
  modesAtOnce: 2,
  afterMonth: 19
};

/** 1,200 € a year in money for need a, by twelfths from the first month, save what the test says. */
export const sourceWith = (said: Partial<Source>): Source => ({
  id: 'source',
  certain: true,
  figure: 'said',
  role: 'recurring',
  covers: ['a'],
  inKind: false,
  payers: 1,
  amount: { low: 1200, high: 1200 },
  valued: true,
  starts: { low: 1, high: 1 },
  atOnce: false,
  returns: 'yes',
  effortDays: 1,
  selective: false,
  ...said
});

const euros = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 90_000 }));

export const someRange = (amount: fc.Arbitrary<number> = euros): fc.Arbitrary<Range> =>
  fc.tuple(amount, amount).map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));

const covers = fc.subarray([...needIds], { minLength: 1 });

export const someSource: fc.Arbitrary<Source> = fc
  .record({
    certain: fc.boolean(),
    role: fc.constantFrom('seed' as const, 'recurring' as const, 'activity' as const),
    covers,
    inKind: fc.boolean(),
    payers: fc.constantFrom(1, 3, Infinity),
    amount: someRange(),
    starts: someRange(fc.integer({ min: 0, max: 40 })),
    atOnce: fc.boolean(),
    returns: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
    effortDays: fc.nat(40),
    selective: fc.boolean()
  })
  .map((drawn) => sourceWith(drawn));

const someMode = (id: string): fc.Arbitrary<Judgement<FundingMode>> =>
  fc
    .record({
      status: fc.constantFrom(
        'retained' as const,
        'retained' as const,
        'to-confirm' as const,
        'discarded' as const
      ),
      covers,
      euros: fc.record(
        {
          from: fc.nat(2000),
          to: fc.constantFrom(0, 3000, 60_000),
          per: fc.constantFrom('once' as const, 'month' as const, 'year' as const, 'day' as const),
          each: fc.constantFrom('client' as const, 'organisation' as const)
        },
        { requiredKeys: ['from', 'to', 'per'] }
      ),
      monthsToFirstEuro: someRange(fc.nat(36)).map(({ low, high }): [number, number] => [low, high]),
      recurring: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
      effortDays: fc.nat(40)
    })
    .map(({ status, ...terms }) => ({ advice: { ...adviceWith({ id }), ...terms }, status, criteria: [] }));

const someTraits: fc.Arbitrary<ModeTraits> = fc.record({
  role: fc.constantFrom('seed' as const, 'recurring' as const, 'activity' as const),
  brings: fc.constantFrom(
    'money' as const,
    'money' as const,
    'means' as const,
    'nothing' as const,
    'own-money' as const
  ),
  payers: fc.constantFrom('one' as const, 'counted' as const, 'several' as const, 'crowd' as const)
});

const somePick: fc.Arbitrary<FundingPick> = fc.record({
  picked: fc.boolean(),
  // An imported file may hold fractions of a euro.
  amount: fc.option(someRange(fc.double({ min: 0, max: 90_000, noNaN: true }))),
  payers: fc.option(fc.integer({ min: 1, max: 400 })),
  inKind: fc.boolean(),
  months: fc.option(fc.nat(40)),
  signed: fc.boolean(),
  at: fc.constant(0)
});

const someCost: fc.Arbitrary<NeedCost> = fc.record({
  year: fc.option(someRange(fc.double({ min: 0, max: 90_000, noNaN: true }))),
  threeYears: fc.option(someRange()),
  at: fc.constant(0)
});

const someCapacity: fc.Arbitrary<Capacity> = fc.record({
  daysPerMonth: fc.constantFrom(undefined, 0, 2, 5, Infinity),
  shortage: fc.option(someRange(fc.nat(24)), { nil: undefined })
});

const ids = ['m1', 'm2', 'm3', 'm4', 'm5'] as const;

/** A whole situation: five ways of funding in any state, any picks, any costs. */
export const someSituated: fc.Arbitrary<Situated> = fc
  .record({
    modes: fc.tuple(...ids.map(someMode)),
    traits: fc.tuple(...ids.map(() => someTraits)),
    picks: fc.tuple(...ids.map(() => fc.option(somePick))),
    costs: fc.tuple(...needIds.map(() => fc.record({ cost: someCost, wanted: fc.boolean() }))),
    capacity: someCapacity,
    certain: fc.array(someSource, { maxLength: 2 }),
    paysItself: fc.boolean()
  })
  .map(({ modes, traits, picks, costs, capacity, certain, paysItself }) => ({
    modes,
    certain: certain.map((source, at) => ({ ...source, id: `c${at}` })),
    paysItself,
    notProposed: [],
    traits: Object.fromEntries(ids.flatMap((id, at) => (traits[at] ? [[id, traits[at]]] : []))),
    picks: Object.fromEntries(ids.flatMap((id, at) => (picks[at] ? [[id, picks[at]]] : []))),
    costs: needIds.map((need, at) => ({
      need,
      wanted: costs[at]?.wanted ?? false,
      year: costs[at]?.cost.year ?? null,
      threeYears: costs[at]?.cost.threeYears ?? null
    })),
    limits,
    capacity,
    usual: { daysSold: 10, payers: {} }
  }));
