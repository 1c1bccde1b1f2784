import { allocate, type Demand } from './allocation.ts';
import { arrivedBy } from './arrivals.ts';
import type { Source } from './funding-source.ts';
import type { Range } from './range.ts';
import type { Scenario } from './scenario.ts';

/** What a need costs over the time considered, in euros; null where it has not been said. */
export type Cost = Readonly<{ need: string; cost: Range | null }>;

/** What a need costs and how it is met: `needed` = `inKind` + `money` + `uncovered`, in whole euros. */
export type Coverage = Readonly<{ needed: number; inKind: number; money: number; uncovered: number }>;

/** What becomes of all needs over some months, in one scenario. */
export type Outlook = Coverage &
  Readonly<{
    /** The needs that have a cost, in the order they are served. */
    byNeed: readonly (Coverage & Readonly<{ need: string }>)[];
    /** What is left to pay once means in kind have been counted. */
    moneyNeeded: number;
    /** Money that arrives, whether or not a need can use it. */
    arriving: number;
  }>;

const NOTHING: Coverage = { needed: 0, inKind: 0, money: 0, uncovered: 0 };

export const demandsIn = (costs: readonly Cost[], scenario: Scenario): Demand[] =>
  costs.flatMap(({ need, cost }) =>
    cost ? [{ need, amount: Math.round(scenario === 'cautious' ? cost.high : cost.low) }] : []
  );

/** Means in kind serve first, so that each of them lowers the money to find; then money does. */
export function outlookFor(
  costs: readonly Cost[],
  sources: readonly Source[],
  scenario: Scenario,
  months: number
): Outlook {
  const demands = demandsIn(costs, scenario);
  const supply = (source: Source) => ({
    covers: source.covers,
    amount: arrivedBy(source, scenario, months)
  });
  const means = sources.filter(({ inKind }) => inKind).map(supply);
  const money = sources.filter(({ inKind }) => !inKind).map(supply);
  const given = allocate(demands, [means, money]);
  const byNeed = demands.map(({ need, amount }, at) => {
    const gifts = given[at] ?? [];
    const inKind = sum(gifts.slice(0, means.length));
    const paid = sum(gifts.slice(means.length));
    return { need, needed: amount, inKind, money: paid, uncovered: amount - inKind - paid };
  });
  const whole = byNeed.reduce(added, NOTHING);
  return {
    ...whole,
    byNeed,
    moneyNeeded: whole.needed - whole.inKind,
    arriving: sum(money.map(({ amount }) => amount))
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const added = (one: Coverage, other: Coverage): Coverage => ({
  needed: one.needed + other.needed,
  inKind: one.inKind + other.inKind,
  money: one.money + other.money,
  uncovered: one.uncovered + other.uncovered
});
