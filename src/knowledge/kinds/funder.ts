import type { AdviceWords } from '#engine/advise/advice.ts';
import type { FundingId } from '#knowledge/advice/funding/index.ts';
import type { Need } from '#knowledge/needs.ts';
import type { Draft } from './kind.ts';

export type FunderWords = AdviceWords &
  Readonly<{
    /** By what means this funder helps: grant, purchase, staff, loan… */
    meansOfAction: string;
    /** On which terms: calls, conventions, amounts where a source gives them. */
    terms: string;
    /** What is difficult with this funder. */
    difficulties: string;
  }>;

/** A type of funder: a row of the fourth workshop’s table. What it requires is when it is worth asking. */
export const funder = (
  draft: Draft<FunderWords> &
    Readonly<{
      covers: readonly Need[];
      /** The ways of funding it practises. */
      modes: readonly FundingId[];
    }>
) => ({ kind: 'funder' as const, stage: 'finance' as const, ...draft });
