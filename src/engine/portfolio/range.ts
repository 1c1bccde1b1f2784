/** An uncertain amount: from `low` to `high`, both included. Certain when they are equal. */
export type Range = Readonly<{ low: number; high: number }>;

export const nothing: Range = { low: 0, high: 0 };

/** The sum stays as uncertain as its parts. */
export const sumOf = (ranges: readonly Range[]): Range =>
  ranges.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), nothing);

/** The same amount several times, such as twelve months of a monthly one. */
export const times = ({ low, high }: Range, factor: number): Range => ({
  low: low * factor,
  high: high * factor
});

/** What was typed or worked out, in whole euros. */
export const inWholeEuros = ({ low, high }: Range): Range => ({
  low: Math.round(low),
  high: Math.round(high)
});
