import { arrivedBy, coming } from './arrivals.ts';
import { mixRoles, type MixRole, type Source } from './funding-source.ts';
import { bitSupply, costOfBits, mostMet, type BitSupply } from './most-met.ts';
import { demandsIn, type Cost } from './outlook.ts';
import { scenarios } from './scenario.ts';

/** What has to be paid: each need with its cost, those that count even without one, and what pays already. */
export type Needed = Readonly<{
  costs: readonly Cost[];
  wanted: readonly string[];
  certain: readonly Source[];
  /** The ways of funding that were chosen: what they cover already is no news. */
  chosen: readonly Source[];
}>;

/** A few ways of funding that may be started together, and what they would do beside what is certain. */
export type Candidate = Readonly<{
  sources: readonly Source[];
  /** Covered at their lowest and at their highest, added. */
  covered: number;
  roles: readonly MixRole[];
  reach: readonly string[];
  effortDays: number;
}>;

/**
 * Every combination of these sources that pays something even at its lowest. Where nothing is costed, the
 * needs within reach decide.
 */
export function candidatesFrom(
  sources: readonly Source[],
  { costs, wanted, certain }: Needed,
  months: number,
  modes: number
): Candidate[] {
  const costed = costs.some(({ cost }) => cost);
  const useful = sources.filter(
    ({ covers, valued }) => covers.some((need) => wanted.includes(need)) && (valued || !costed)
  );
  const weighed = scenarios.map((scenario) => {
    const demands = demandsIn(costs, scenario);
    const supplies = coming([...certain, ...useful]).map((source): [string, BitSupply] => [
      source.id,
      bitSupply(demands, { covers: source.covers, amount: arrivedBy(source, scenario, months) })
    ]);
    return { costOf: costOfBits(demands), supplies: new Map(supplies) };
  });
  const met = (some: readonly Source[]) =>
    weighed.map(({ costOf, supplies }) =>
      mostMet(
        costOf,
        [...certain, ...some].flatMap(({ id }) => supplies.get(id) ?? [])
      )
    );
  const [already = 0] = met([]);
  // A single way of funding never makes a mix: it is proposed only where there is no other.
  const least = certain.length > 0 ? 1 : Math.max(1, Math.min(2, useful.length, modes));
  return combinations(useful, modes).flatMap((some) => {
    if (some.length < least) return [];
    const [low = 0, high = 0] = met(some);
    return costed && low <= already
      ? []
      : {
          sources: some,
          covered: low + high,
          roles: mixRoles.filter((role) => [...certain, ...some].some((source) => source.role === role)),
          reach: wanted.filter((need) => some.some(({ covers }) => covers.includes(need))),
          effortDays: some.reduce((sum, source) => sum + source.effortDays, 0)
        };
  });
}

/** Every selection of one to `most` of these, in their order. */
function combinations(sources: readonly Source[], most: number): Source[][] {
  const grown: Source[][] = [[]];
  for (const source of sources)
    grown.push(...grown.filter(({ length }) => length < most).map((some) => [...some, source]));
  return grown;
}
