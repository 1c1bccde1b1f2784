import type { Range } from '#engine/portfolio/range.ts';

/** What becomes of the financing plan: euros covered over twelve months, and chosen modes that count or not. */
export type MoneyDifference = Readonly<{
  before: Range;
  after: Range;
  lost: readonly string[];
  found: readonly string[];
}>;
