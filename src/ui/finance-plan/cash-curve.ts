/** The steps of a running total as an SVG path, in a box as wide as the months and 100 high. */
export function stepsOf(totals: readonly number[], top: number): string {
  const height = (euros: number) => Math.round((1 - euros / top) * 10_000) / 100;
  return (
    totals.reduce((path, euros, at) => `${path}H${at + 0.5}V${height(euros)}`, 'M0,100') + `H${totals.length}`
  );
}

/** What lies between two running totals of the same length, as a closed path. */
export function bandBetween(low: readonly number[], high: readonly number[], top: number): string {
  const below = stepsOf(low, top);
  // The lower edge is drawn as its own closed shape: with the even-odd rule, only the difference is filled.
  return `${stepsOf(high, top)}V100Z${below}V100Z`;
}

/** A round figure at or just above `euros`: the top of a scale. */
export function roundedUp(euros: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, euros)));
  return unit * ([1, 1.5, 2, 3, 4, 5, 6, 8].find((step) => step * unit >= euros) ?? 10);
}
