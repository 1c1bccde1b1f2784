import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FundingPick } from '#engine/dossier.ts';
import { someSituated, someSource } from './fixture.ts';
import { outlookFor, type Outlook } from './outlook.ts';
import { portfolioFor, type Situated } from './portfolio.ts';
import { scenarios } from './scenario.ts';

const spans = ['year', 'threeYears'] as const;

const covered = ({ inKind, money }: Outlook) => inKind + money;

/** The outlooks of the same needs without and with one more source. */
const withOneMore = fc.record({
  situated: someSituated,
  sources: fc.array(someSource, { maxLength: 4 }),
  more: someSource,
  months: fc.constantFrom(12, 36),
  scenario: fc.constantFrom(...scenarios)
});

function outlooks({
  situated,
  sources,
  more,
  months,
  scenario
}: typeof withOneMore extends fc.Arbitrary<infer One> ? One : never) {
  const costs = situated.costs.map(({ need, year }) => ({ need, cost: year }));
  return [
    outlookFor(costs, sources, scenario, months),
    outlookFor(costs, [...sources, more], scenario, months)
  ] as const;
}

test('whatever is chosen, covered and uncovered make up what is needed, by need and in all', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      const portfolio = portfolioFor(situated);
      for (const span of spans)
        for (const scenario of scenarios) {
          const { byNeed, ...whole } = portfolio[span][scenario];
          for (const one of [...byNeed, whole]) {
            expect(one.inKind + one.money + one.uncovered).toBe(one.needed);
            expect(Math.min(one.inKind, one.money, one.uncovered)).toBeGreaterThanOrEqual(0);
          }
          expect(byNeed.reduce((sum, { needed }) => sum + needed, 0)).toBe(whole.needed);
          expect(byNeed.reduce((sum, { uncovered }) => sum + uncovered, 0)).toBe(whole.uncovered);
          expect(whole.money).toBeLessThanOrEqual(whole.arriving);
        }
    })
  );
});

test('nothing that is not retained is counted, proposed or warned about', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      const { chosen, suggestions, warnings, mix } = portfolioFor(situated);
      const retained = new Set(
        situated.modes.filter(({ status }) => status === 'retained').map(({ advice }) => advice.id)
      );
      for (const { id } of situated.certain) retained.add(id);
      const named = [
        ...chosen.map(({ id }) => id),
        ...suggestions.flatMap((one) => one.sources.map(({ id }) => id)),
        ...warnings.flatMap((warning) => warning.sources),
        ...scenarios.flatMap((scenario) => mix[scenario].after.ids)
      ];
      expect(named.filter((id) => !retained.has(id))).toEqual([]);
    })
  );
});

test('a way of funding that is discarded leaves the plan as if it had not been chosen', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      const discarded: Situated = {
        ...situated,
        modes: situated.modes.map((mode, at) => (at === 0 ? { ...mode, status: 'discarded' } : mode))
      };
      const { m1: _, ...picks } = situated.picks;
      const { notCounted: __, ...plan } = portfolioFor(discarded);
      expect(portfolioFor({ ...discarded, picks })).toMatchObject(plan);
    })
  );
});

test('one more contribution in kind never raises the money needed, and one more source lowers no cover', () => {
  fc.assert(
    fc.property(withOneMore, (drawn) => {
      const [before, after] = outlooks({ ...drawn, more: { ...drawn.more, inKind: true } });
      expect(after.moneyNeeded).toBeLessThanOrEqual(before.moneyNeeded);
      expect(covered(after)).toBeGreaterThanOrEqual(covered(before));
    })
  );
});

test('one more source never lowers what is covered, in all and for each need', () => {
  fc.assert(
    fc.property(withOneMore, (drawn) => {
      const [before, after] = outlooks(drawn);
      expect(covered(after)).toBeGreaterThanOrEqual(covered(before));
      for (const [at, { uncovered }] of before.byNeed.entries())
        expect(after.byNeed[at]?.uncovered).toBeLessThanOrEqual(uncovered);
    })
  );
});

test('ranges stay ranges: caution never finds less to pay, more to pay with, or less left over', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      const portfolio = portfolioFor(situated);
      for (const span of spans) {
        const { cautious, hopeful } = portfolio[span];
        expect(hopeful.needed).toBeLessThanOrEqual(cautious.needed);
        expect(hopeful.moneyNeeded).toBeLessThanOrEqual(cautious.moneyNeeded);
        expect(hopeful.uncovered).toBeLessThanOrEqual(cautious.uncovered);
        expect(cautious.arriving).toBeLessThanOrEqual(hopeful.arriving);
        for (const [at, { uncovered }] of hopeful.byNeed.entries())
          expect(uncovered).toBeLessThanOrEqual(cautious.byNeed[at]?.uncovered ?? -1);
      }
      const { mix, cash } = portfolio;
      expect(mix.cautious.total).toBeLessThanOrEqual(mix.hopeful.total);
      expect(mix.cautious.recurring).toBeLessThanOrEqual(mix.hopeful.recurring);
      expect(mix.cautious.after.euros).toBeLessThanOrEqual(mix.hopeful.after.euros);
      expect(mix.cautious.effortPerMonth).toBeLessThanOrEqual(mix.hopeful.effortPerMonth);
      for (const [at, euros] of cash.cautious.entries())
        expect(euros).toBeLessThanOrEqual(cash.hopeful[at] ?? -1);
    })
  );
});

test('more money for a way of funding never lowers what is covered', () => {
  fc.assert(
    fc.property(someSituated, fc.nat(50_000), (situated, more) => {
      const raised = Object.fromEntries(
        Object.entries(situated.picks).map(([id, pick]): [string, FundingPick] => [
          id,
          pick.amount
            ? { ...pick, amount: { low: pick.amount.low + more, high: pick.amount.high + more } }
            : pick
        ])
      );
      const before = portfolioFor(situated);
      const after = portfolioFor({ ...situated, picks: raised });
      for (const span of spans)
        for (const scenario of scenarios)
          expect(covered(after[span][scenario])).toBeGreaterThanOrEqual(covered(before[span][scenario]));
    })
  );
});

test('nothing that is not certain changes what the cautious reading finds', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      const certainOnly = Object.fromEntries(
        Object.entries(situated.picks).filter(([, { signed }]) => signed)
      );
      const { year, cash } = portfolioFor(situated);
      const sure = portfolioFor({ ...situated, picks: certainOnly });
      expect(year.cautious).toEqual(sure.year.cautious);
      expect(cash.cautious).toEqual(sure.cash.cautious);
    })
  );
});

test('what comes in already is counted first', () => {
  fc.assert(
    fc.property(someSituated, (situated) => {
      const { sources } = portfolioFor(situated);
      const first = situated.certain.filter(({ valued }) => valued).map(({ id }) => id);
      expect(sources.slice(0, first.length).map(({ id }) => id)).toEqual(first);
    })
  );
});
