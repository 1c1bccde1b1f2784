import type { AdviceWords } from '#engine/advise/advice.ts';
import type { FundingMode } from '#engine/portfolio/funding-source.ts';
import { cautionsOfFigures } from '#knowledge/funding-cautions.ts';
import type { Need } from '#knowledge/needs.ts';
import type { Draft } from './kind.ts';

export type FundingWords = AdviceWords &
  Readonly<{
    /** Usual amount, in words; says “ordre de grandeur” unless a source gives it. */
    amount: string;
    /** What must be in place before, legally and practically. */
    prerequisites: string;
    /** A real commons that lives or lived on it, with figures when a source gives them. */
    example: string;
    pitfalls: readonly [string, string, ...string[]];
    firstSteps: readonly [string, string, string];
  }>;

export type FundingTerms = Readonly<{
  /** The needs it can pay for. */
  covers: readonly Need[];
  /** Usual ticket in euros, in whole or for each who pays; an order of magnitude unless `sourced`. */
  euros: FundingMode['euros'] & Readonly<{ sourced: boolean }>;
  /** Months until the first euro, from low to high. */
  monthsToFirstEuro: readonly [number, number];
  recurring: 'yes' | 'partly' | 'no';
  /** Risk for the independence of the commons, from 1 (low) to 5 (high). */
  independenceRisk: 1 | 2 | 3 | 4 | 5;
}>;

/** A way of funding: what it pays for, how much, when, and at what price for independence. */
export const funding = <const Id extends string>(
  draft: Draft<FundingWords> & FundingTerms & Readonly<{ id: Id }>
) => ({
  kind: 'funding' as const,
  stage: 'finance' as const,
  ...draft,
  cautions: [...draft.cautions, ...cautionsOfFigures(draft)]
});
