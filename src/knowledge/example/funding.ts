import type { FundingPick, NeedCost } from '#engine/dossier.ts';
import type { Range } from '#engine/portfolio/range.ts';
import type { FundingId } from '#knowledge/advice/funding/index.ts';
import type { Need } from '#knowledge/needs.ts';

const about = (low: number, high: number): Range => ({ low, high });

const cost = (year: Range, threeYears: Range): Omit<NeedCost, 'at'> => ({ year, threeYears });

const counted = (amount: Range, months: number, inKind = false): Omit<FundingPick, 'at'> => ({
  picked: true,
  amount,
  payers: null,
  inKind,
  months,
  signed: inKind
});

/** What the needs of the example cost, in made-up euros. */
export const exampleCosts = {
  communication: cost(about(500, 1000), about(1500, 3000)),
  maintenance: cost(about(2500, 4000), about(7500, 12_000)),
  hosting: cost(about(600, 1200), about(1800, 3600)),
  animation: cost(about(5000, 8000), about(15_000, 24_000)),
  translation: cost(about(800, 1500), about(1600, 3000))
} satisfies Partial<Record<Need, Omit<NeedCost, 'at'>>>;

/** The ways of funding that the example counts on: one that starts it, one that returns. */
export const examplePicks = {
  'membership-fees': counted(about(5000, 7000), 4),
  'in-kind': counted(about(3000, 4000), 5, true)
} satisfies Partial<Record<FundingId, Omit<FundingPick, 'at'>>>;
