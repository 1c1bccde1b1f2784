import type { Range } from './range.ts';

/** Where a mix becomes unsound. Shares go from 0 to 1. */
export type MixLimits = Readonly<{
  overDependent: number;
  targetShare: number;
  /** The part of one-off money that should go to upkeep, and the needs that are upkeep. */
  upkeepShare: number;
  upkeepNeeds: readonly string[];
  /** With so few days a month, no more ways of funding at once than this. */
  fewDays: number;
  modesAtOnce: number;
  /** The month in which grants are over. */
  afterMonth: number;
}>;

/** What the lead can bear; undefined where she has not said. */
export type Capacity = Readonly<{
  /** Days a month for finding money; infinite where there is no limit to speak of. */
  daysPerMonth: number | undefined;
  /** Months until money runs out. */
  shortage: Range | undefined;
}>;
