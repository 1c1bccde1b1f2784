import type { Demand, Supply } from './allocation.ts';

/** A supply whose needs are the bits of one number, for trying thousands of combinations. */
export type BitSupply = Readonly<{ amount: number; needs: number }>;

/** The same supply with its needs as bits, in the order of the demands. */
export const bitSupply = (demands: readonly Demand[], { amount, covers }: Supply): BitSupply => ({
  amount,
  needs: demands.reduce((bits, { need }, at) => (covers.includes(need) ? bits | (1 << at) : bits), 0)
});

/** Tells what the needs in a set of bits cost together. */
export function costOfBits(demands: readonly Demand[]): (needs: number) => number {
  const known = new Map<number, number>();
  return (needs) => {
    const cost =
      known.get(needs) ??
      demands.reduce((sum, { amount }, at) => (needs & (1 << at) ? sum + amount : sum), 0);
    known.set(needs, cost);
    return cost;
  };
}

/**
 * The most that these supplies can meet in all, without saying who gets what: by the theorem of the
 * smallest cut, over every set of supplies, all that its needs cost plus all that the others have.
 * For a few supplies only: the sets double with each.
 */
export function mostMet(costOf: (needs: number) => number, supplies: readonly BitSupply[]): number {
  let least = Infinity;
  for (let set = 0; set < 1 << supplies.length; set++) {
    let needs = 0;
    let others = 0;
    for (const [at, supply] of supplies.entries())
      if (set & (1 << at)) needs |= supply.needs;
      else others += supply.amount;
    least = Math.min(least, others + costOf(needs));
  }
  return least;
}
