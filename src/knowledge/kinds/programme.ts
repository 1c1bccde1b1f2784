import type { Source } from '#engine/advise/advice.ts';
import type { InBoth } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { FundingId } from '#knowledge/advice/funding/index.ts';

export type ProgrammeWords = Readonly<{
  name: string;
  /** Who pays, and whom to ask. */
  funder: string;
  /** To whom, and what it pays for, in one sentence. */
  pays: string;
  /** How to apply, in one sentence. */
  apply: string;
}>;

/**
 * A sum has a unit, what it is counted by, and the year for which a source gives it. A bound that no source
 * gives is left out.
 */
export type Amount = Readonly<{
  low?: number;
  high?: number;
  currency: 'EUR' | 'USD';
  per: 'project' | 'request' | 'year' | 'day' | 'prize';
  /** The year of the dated source that says it, or of the reading where the page bears no date. */
  year: number;
}>;

export const programmeStatuses = ['open', 'announced', 'unknown', 'closed'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** What was found on the day of the check; a day, or the month where the day is not sure. */
export type ProgrammeState =
  | Readonly<{ status: 'open'; until?: string }>
  | Readonly<{ status: 'closed'; since: string }>
  | Readonly<{ status: 'announced'; from: string }>
  | Readonly<{ status: 'unknown' }>;

/** What a scheme is, without its words. */
export type ProgrammeShape = ProgrammeState &
  Readonly<{
    id: string;
    /** The way of funding that it belongs to. */
    mode: FundingId;
    /** Where one applies, or reads of it. */
    page: string;
    /** Who may apply: where this is “no”, the project does not see it. */
    mayApply: Condition;
    /** It brings help or services: no first euro is awaited from it. */
    noMoney?: true;
    /** It serves one theme of which no question asks: told beside its way of funding, never in a plan. */
    themed?: true;
    amounts?: readonly Amount[];
    /** The largest share of the costs that it pays. */
    share?: number;
    /** The months of every year between which it is usually open: the first, and the last. */
    window?: readonly [number, number];
    /** The day on which somebody looked, and the last day on which that may be believed. */
    checked: string;
    recheck: string;
  }>;

/** A scheme that can be asked by name. */
export type Programme = ProgrammeShape &
  Readonly<{ sources: readonly [Source, ...Source[]] }> &
  InBoth<ProgrammeWords>;

export const programme = <const Id extends string, const Mode extends FundingId>(
  draft: Programme & Readonly<{ id: Id; mode: Mode }>
) => draft;
