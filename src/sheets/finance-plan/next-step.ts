import type { Portfolio, Situated } from '#engine/portfolio/portfolio.ts';

/** What the lead should do next, with what it is about. */
export type NextStep =
  | Readonly<{ do: 'say-needs' | 'nothing-to-pay' | 'no-mode' | 'cost' | 'choose' }>
  | Readonly<{ do: 'value'; modes: readonly string[] }>
  | Readonly<{ do: 'fix'; warnings: number }>
  | Readonly<{ do: 'find'; euros: number; needs: readonly string[] }>
  | Readonly<{ do: 'meet'; mode: string }>;

/** How many needs are named as those that lack most. */
const NAMED = 2;

/** The first thing that is not done yet. `nothingToPay`: the lead answered so. */
export function nextStepFor(
  { costs, modes }: Pick<Situated, 'costs' | 'modes'>,
  { sources, warnings, year }: Portfolio,
  nothingToPay: boolean
): NextStep {
  if (nothingToPay) return { do: 'nothing-to-pay' };
  if (!costs.some(({ wanted }) => wanted)) return { do: 'say-needs' };
  if (!modes.some(({ status }) => status === 'retained')) return { do: 'no-mode' };
  if (!costs.some((one) => one.year || one.threeYears)) return { do: 'cost' };
  const [first] = sources;
  if (!first) return { do: 'choose' };
  const unvalued = sources.filter(({ valued }) => !valued).map(({ id }) => id);
  if (unvalued.length > 0) return { do: 'value', modes: unvalued };
  if (warnings.length > 0) return { do: 'fix', warnings: warnings.length };
  const { uncovered, byNeed } = year.cautious;
  const lacking = byNeed.filter((one) => one.uncovered > 0).toSorted((a, b) => b.uncovered - a.uncovered);
  return uncovered > 0
    ? { do: 'find', euros: uncovered, needs: lacking.slice(0, NAMED).map(({ need }) => need) }
    : { do: 'meet', mode: first.id };
}
