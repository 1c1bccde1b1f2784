import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someSituated, someSource, sourceWith } from './fixture.ts';
import { coming, startIn } from './arrivals.ts';
import type { Needed } from './candidates.ts';
import { outlookFor } from './outlook.ts';
import type { Source } from './funding-source.ts';
import { portfolioFor, type Situated } from './portfolio.ts';
import { inEach } from './scenario.ts';
import { suggestionsFrom, type Suggestion } from './suggestions.ts';

const euros = (low: number, high = low) => ({ low, high });
const costs = [
  { need: 'a', cost: euros(1000) },
  { need: 'b', cost: euros(1000) }
];

const seed = sourceWith({ id: 'seed', role: 'seed', covers: ['a'], amount: euros(900), effortDays: 9 });
const fees = sourceWith({ id: 'fees', role: 'recurring', covers: ['a'], amount: euros(300), effortDays: 3 });
const lessons = sourceWith({
  id: 'lessons',
  role: 'activity',
  covers: ['b'],
  amount: euros(300),
  effortDays: 3
});
const giant = sourceWith({ id: 'giant', role: 'seed', covers: ['b'], amount: euros(5000), effortDays: 40 });
const apart = sourceWith({ id: 'apart', role: 'activity', covers: ['d'] });

const needed: Needed = { costs, wanted: ['a', 'b'], certain: [], chosen: [] };

const suggested = (most: number, from = [seed, fees, lessons, giant, apart], daysPerMonth = Infinity) =>
  suggestionsFrom(from, needed, 12, { modes: most, daysPerMonth, months: Infinity }).map(
    ({ aim, sources }) => [aim, sources.map(({ id }) => id)]
  );

test('one that has the three parts, one that covers most, one that takes the least time', () => {
  expect(suggested(3)).toEqual([
    ['balanced', ['seed', 'fees', 'lessons']],
    ['most', ['seed', 'fees', 'giant']],
    ['lightest', ['seed', 'giant']]
  ]);
  expect(suggested(3, [seed, fees, lessons])).toEqual([
    ['balanced', ['seed', 'fees', 'lessons']],
    ['lightest', ['seed', 'lessons']]
  ]);
});

test('no larger than one can bear at a time', () => {
  expect(suggested(2)).toEqual([
    ['balanced', ['fees', 'giant']],
    ['most', ['seed', 'giant']],
    ['other-way', ['seed', 'lessons']]
  ]);
});

test('what takes more days than there are gives way; where everything does, the lightest says so', () => {
  expect(suggested(2, undefined, 12)).toEqual([['balanced', ['seed', 'lessons']]]);
  expect(suggested(2, [seed, giant], 12)).toEqual([['lightest', ['seed', 'giant']]]);
  const limits = { modes: 2, daysPerMonth: 12, months: Infinity };
  expect(suggestionsFrom([seed, giant], needed, 12, limits).map((one) => one.beyondDays)).toEqual([true]);
  expect(suggestionsFrom([seed, lessons], needed, 12, limits).map((one) => one.beyondDays)).toEqual([false]);
});

test('the days that a combination takes fit the days that there are, or it says that they do not', () => {
  const drawn = fc.array(someSource, { maxLength: 5 });
  fc.assert(
    fc.property(drawn, fc.constantFrom(0, 2, 5), (anonymous, daysPerMonth) => {
      const sources = anonymous.map((source, at) => ({ ...source, id: `s${at}` }));
      for (const one of suggestionsFrom(sources, needed, 12, { modes: 3, daysPerMonth, months: Infinity })) {
        const days = one.sources.reduce(
          (sum, source) => sum + source.effortDays / startIn(source, 'cautious'),
          0
        );
        expect(days > daysPerMonth).toBe(one.beyondDays);
      }
    })
  );
});

test('no combination is proposed that pays nothing at its lowest, beside what is certain', () => {
  const drawn = fc.array(someSource, { maxLength: 5 });
  fc.assert(
    fc.property(drawn, someCertain, (anonymous, certain) => {
      const sources = anonymous.map((source, at) => ({ ...source, id: `s${at}` }));
      const already = ifTheyCome(certain).cautious.uncovered;
      const proposed = suggestionsFrom(sources, { ...needed, certain }, 12, {
        modes: 3,
        daysPerMonth: Infinity,
        months: Infinity
      });
      for (const { ifItComes } of proposed) expect(ifItComes.cautious.uncovered).toBeLessThan(already);
    })
  );
});

test('what was chosen never covers more than the combination that is said to cover most', () => {
  const drawn = fc.array(someSource, { minLength: 3, maxLength: 5 });
  fc.assert(
    fc.property(drawn, fc.nat(5), someCertain, (anonymous, many, certain) => {
      const sources = anonymous.map((source, at) => ({ ...source, id: `s${at}` }));
      const chosen = sources.slice(0, many);
      const proposed = suggestionsFrom(sources, { ...needed, certain, chosen }, 12, {
        modes: 2,
        daysPerMonth: Infinity,
        months: Infinity
      });
      const most = proposed.find(({ aim }) => aim === 'most');
      const covered = coveredBy(ifTheyCome([...certain, ...chosen]));
      expect(covered).toBeLessThanOrEqual(most ? coveredBy(most.ifItComes) : Infinity);
    })
  );
});

test('another way shares nothing with the first one', () => {
  const gifts = { ...fees, id: 'gifts', effortDays: 9 };
  const sales = { ...lessons, id: 'sales', effortDays: 9 };
  expect(suggested(2, [fees, lessons, gifts, sales])).toEqual([
    ['balanced', ['fees', 'lessons']],
    ['other-way', ['gifts', 'sales']]
  ]);
});

test('a way of funding stands alone only where there is no other', () => {
  expect(suggested(3, [seed])).toEqual([['balanced', ['seed']]]);
  expect(suggested(3, [apart])).toEqual([]);
});

test('without any cost, the needs within reach decide', () => {
  const [first] = suggestionsFrom([seed, fees, lessons], { ...needed, costs: [] }, 12, {
    modes: 2,
    daysPerMonth: Infinity,
    months: Infinity
  });
  expect(first).toMatchObject({ reach: ['a', 'b'], roles: ['recurring', 'activity'] });
});

const coveredBy = ({ cautious, hopeful }: Suggestion['ifItComes']) =>
  cautious.needed - cautious.uncovered + hopeful.needed - hopeful.uncovered;

const ifTheyCome = (sources: readonly Source[]) =>
  inEach((scenario) => outlookFor(costs, coming(sources), scenario, 12));

const someCertain = fc
  .array(someSource, { maxLength: 2 })
  .map((some) => some.map((source, at) => ({ ...source, id: `c${at}`, certain: true })));

test('no combination covers more than the best of those that are proposed', () => {
  const drawn = fc.array(someSource, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat(4)), someCertain, (anonymous, places, certain) => {
      const sources = anonymous.map((source, at) => ({ ...source, id: `s${at}` }));
      const some = [...new Set(places.take(3))].flatMap((at) => sources[at] ?? []);
      const [already, together] = [certain, [...certain, ...some]].map((counted) => ifTheyCome(counted));
      fc.pre(some.some(({ selective }) => !selective));
      fc.pre(!!already && !!together && together.cautious.uncovered < already.cautious.uncovered);
      const proposed = suggestionsFrom(sources, { ...needed, certain }, 12, {
        modes: 3,
        daysPerMonth: Infinity,
        months: Infinity
      });
      expect(coveredBy(together)).toBeLessThanOrEqual(
        Math.max(...proposed.map((one) => coveredBy(one.ifItComes)))
      );
    })
  );
});

/** The picks of whoever takes exactly these. */
const taking = ({ picks }: Situated, sources: readonly Source[]): Situated['picks'] =>
  Object.fromEntries(
    sources.map((source) => [
      source.id,
      {
        ...(picks[source.id] ?? {
          amount: null,
          payers: null,
          months: null,
          signed: false,
          inKind: source.inKind,
          at: 0
        }),
        picked: true
      }
    ])
  );

test('a combination that is proposed does what it says once it is taken', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      const costsOfTheYear = situated.costs.some(({ year }) => year);
      for (const { sources, outlook } of costsOfTheYear ? portfolioFor(situated).suggestions : []) {
        const taken = portfolioFor({ ...situated, picks: taking(situated, sources) });
        expect(taken.chosen.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
        expect(taken.year).toEqual(outlook);
      }
    })
  );
});

test('what begins after the money has run out is proposed only where nothing begins before, and says so', () => {
  const drawn = fc.array(someSource, { maxLength: 5 });
  fc.assert(
    fc.property(drawn, fc.nat(24), (anonymous, months) => {
      const sources = anonymous.map((source, at) => ({ ...source, id: `s${at}` }));
      const proposedWithin = (limit: number) =>
        suggestionsFrom(sources, needed, 12, { modes: 3, daysPerMonth: Infinity, months: limit });
      const proposed = proposedWithin(months);
      for (const { sources: some, tooLate } of proposed)
        if (!tooLate) for (const { starts } of some) expect(starts.low).toBeLessThanOrEqual(months);
      expect(proposed.length > 0).toBe(proposedWithin(Infinity).length > 0);
    })
  );
});

test('nobody who takes what is said to fit her days is told that it does not', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      for (const { sources, beyondDays } of portfolioFor(situated).suggestions) {
        if (beyondDays) continue;
        const taken = portfolioFor({ ...situated, picks: taking(situated, sources) });
        expect(taken.warnings.map(({ kind }) => kind)).not.toContain('effort');
        expect(taken.warnings.map(({ kind }) => kind)).not.toContain('too-many');
      }
    })
  );
});

test('a combination that hangs on being chosen among many alone is proposed only where there is no other', () => {
  const bet = sourceWith({ ...seed, id: 'bet', amount: euros(2000), selective: true });
  expect(suggested(2, [bet, fees]).flatMap(([, ids]) => [ids])).toEqual([['bet', 'fees']]);
  expect(suggested(2, [bet])).toEqual([['balanced', ['bet']]]);
  const drawn = fc.array(someSource, { maxLength: 5 });
  fc.assert(
    fc.property(drawn, someCertain, (anonymous, certain) => {
      const sources = anonymous.map((source, at) => ({ ...source, id: `s${at}` }));
      const bearable = { modes: 3, daysPerMonth: Infinity, months: Infinity };
      const proposed = suggestionsFrom(sources, { ...needed, certain }, 12, bearable);
      const bets = proposed.filter(({ sources: some }) => some.every(({ selective }) => selective));
      expect(bets.length === 0 || bets.length === proposed.length).toBe(true);
    })
  );
});
