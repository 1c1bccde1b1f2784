import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someSituated, someSource, sourceWith } from './fixture.ts';
import { outlookFor } from './outlook.ts';
import { portfolioFor } from './portfolio.ts';
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

const needed = { costs, wanted: ['a', 'b'] };

const suggested = (most: number, from = [seed, fees, lessons, giant, apart], daysPerMonth = Infinity) =>
  suggestionsFrom(from, needed, 12, { modes: most, daysPerMonth }).map(({ aim, sources }) => [
    aim,
    sources.map(({ id }) => id)
  ]);

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

test('what takes more days than there are gives way, unless everything does', () => {
  expect(suggested(2, undefined, 12)).toEqual([['balanced', ['seed', 'lessons']]]);
  expect(suggested(2, [seed, giant], 12)).toEqual([['balanced', ['seed', 'giant']]]);
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
  const [first] = suggestionsFrom([seed, fees, lessons], { costs: [], wanted: ['a', 'b'] }, 12, {
    modes: 2,
    daysPerMonth: Infinity
  });
  expect(first).toMatchObject({ reach: ['a', 'b'], roles: ['recurring', 'activity'] });
});

const coveredBy = ({ cautious, hopeful }: Suggestion['outlook']) =>
  cautious.needed - cautious.uncovered + hopeful.needed - hopeful.uncovered;

test('no combination covers more than the best of those that are proposed', () => {
  const drawn = fc.array(someSource, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat(4)), (anonymous, places) => {
      const sources = anonymous.map((source, at) => ({ ...source, id: `s${at}` }));
      const some = [...new Set(places.take(3))].flatMap((at) => sources[at] ?? []);
      const outlook = inEach((scenario) => outlookFor(costs, some, scenario, 12));
      const proposed = suggestionsFrom(sources, needed, 12, { modes: 3, daysPerMonth: Infinity });
      expect(coveredBy(outlook)).toBeLessThanOrEqual(
        Math.max(0, ...proposed.map((one) => coveredBy(one.outlook)))
      );
    })
  );
});

test('a combination that is proposed does what it says once it is taken', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      const costsOfTheYear = situated.costs.some(({ year }) => year);
      for (const { sources, outlook } of costsOfTheYear ? portfolioFor(situated).suggestions : []) {
        const picks = Object.fromEntries(
          sources.map((source) => [
            source.id,
            {
              ...(situated.picks[source.id] ?? {
                amount: null,
                payers: null,
                months: null,
                inKind: source.inKind,
                at: 0
              }),
              picked: true
            }
          ])
        );
        const taken = portfolioFor({ ...situated, picks });
        expect(taken.sources.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
        expect(taken.year).toEqual(outlook);
      }
    })
  );
});
