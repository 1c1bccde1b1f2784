import { amountIn, returnsIn, startIn } from './arrivals.ts';
import type { Source } from './funding-source.ts';
import type { Scenario } from './scenario.ts';

/** How the chosen sources hang together, in one scenario. Shares are of what comes over twelve months. */
export type Mix = Readonly<{
  /** All that is counted on over twelve months, money and means in kind. */
  total: number;
  oneOff: number;
  recurring: number;
  /** The source of which one payer weighs most, and the share of that payer, from 0 to 1; never a crowd. */
  largest: Readonly<{ id: string; share: number }> | undefined;
  /** Days of the lead’s time before the first results, and how many in the busiest month. */
  effortDays: number;
  effortPerMonth: number;
  /** What still pays after the grants: which sources, and how much a year from then on. */
  after: Readonly<{ ids: readonly string[]; euros: number }>;
}>;

/** Weighs the sources against each other; `afterMonth` is when grants are over. */
export function mixOf(sources: readonly Source[], scenario: Scenario, afterMonth: number): Mix {
  const amount = (source: Source) => amountIn(source, scenario);
  const total = sum(sources.map(amount));
  const returning = sources.filter((source) => returnsIn(source, scenario));
  const recurring = sum(returning.map(amount));
  const after = returning.filter((source) => amount(source) > 0 && startIn(source, scenario) <= afterMonth);
  return {
    total,
    recurring,
    oneOff: total - recurring,
    largest: largestOf(
      sources.filter(({ payers }) => payers < Infinity),
      total,
      (source) => amount(source) / source.payers
    ),
    effortDays: sum(sources.map(({ effortDays }) => effortDays)),
    // Everything begins now, so the first month is the busiest.
    effortPerMonth: sum(sources.map((source) => source.effortDays / startIn(source, scenario))),
    after: { ids: after.map(({ id }) => id), euros: sum(after.map(amount)) }
  };
}

function largestOf(
  sources: readonly Source[],
  total: number,
  weight: (source: Source) => number
): Mix['largest'] {
  const [largest] = sources.toSorted((one, other) => weight(other) - weight(one));
  return largest && total > 0 ? { id: largest.id, share: weight(largest) / total } : undefined;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
