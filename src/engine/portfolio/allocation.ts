/** A need and what it costs, in whole euros. */
export type Demand = Readonly<{ need: string; amount: number }>;

/** Money or means, in whole euros, and the only needs they may go to. */
export type Supply = Readonly<{ amount: number; covers: readonly string[] }>;

/** How much of each demand is met by each supply, both in the order they were given. */
export type Allocation = readonly (readonly number[])[];

/**
 * Gives as much as possible to needs, each supply only to those that it covers. Earlier needs are
 * served first, and what is given to a need is never taken back: gifts are exchanged instead, along
 * the paths of a maximum flow. So the whole is the largest possible, and more supply lowers nothing.
 * Supplies come in waves: an earlier wave gives all it can before the next one is drawn upon.
 */
export function allocate(demands: readonly Demand[], waves: readonly (readonly Supply[])[]): Allocation {
  const supplies = waves.flat();
  const left = supplies.map(() => 0);
  const given = demands.map(() => supplies.map(() => 0));
  let drawn = 0;
  for (const wave of waves) {
    for (const { amount } of wave) left[drawn++] = amount;
    for (const [at, { amount }] of demands.entries()) {
      const met = given[at]?.reduce((sum, part) => sum + part, 0) ?? 0;
      serve(at, amount - met, { demands, supplies, left, given });
    }
  }
  return given;
}

type Network = Readonly<{
  demands: readonly Demand[];
  supplies: readonly Supply[];
  left: number[];
  given: number[][];
}>;

type Step = Readonly<{ supply: number; to: number; before: Step | undefined }>;

/** Serves one demand along the shortest chains of exchanges, until it is met or nothing can be given. */
function serve(at: number, wanted: number, network: Network): void {
  const { left, given } = network;
  for (let missing = wanted; missing > 0;) {
    const chain = chainTo(at, network);
    if (!chain) return;
    let amount = Math.min(missing, left[chain.supply] ?? 0);
    for (let step = chain; step.before; step = step.before)
      amount = Math.min(amount, given[step.to]?.[step.before.supply] ?? 0);
    left[chain.supply] = (left[chain.supply] ?? 0) - amount;
    for (let step: Step | undefined = chain; step; step = step.before) {
      move(given[step.to], step.supply, amount);
      if (step.before) move(given[step.to], step.before.supply, -amount);
    }
    missing -= amount;
  }
}

function move(row: number[] | undefined, supply: number, amount: number): void {
  if (row) row[supply] = (row[supply] ?? 0) + amount;
}

/** From a supply with something left to this demand; each step frees the gift that the next one needs. */
function chainTo(at: number, { demands, supplies, left, given }: Network): Step | undefined {
  const seen = new Set<number>();
  const queue: { to: number; before: Step | undefined }[] = [{ to: at, before: undefined }];
  for (const { to, before } of queue) {
    const need = demands[to]?.need ?? '';
    for (const [supply, { covers }] of supplies.entries()) {
      if (seen.has(supply) || !covers.includes(need)) continue;
      seen.add(supply);
      const step = { supply, to, before };
      if ((left[supply] ?? 0) > 0) return step;
      for (const [other, row] of given.entries())
        if ((row[supply] ?? 0) > 0) queue.push({ to: other, before: step });
    }
  }
  return undefined;
}
