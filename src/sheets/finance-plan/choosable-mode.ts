import type { FundingPick } from '#engine/dossier.ts';
import type { FundingMode } from '#engine/portfolio/funding-source.ts';
import type { Range } from '#engine/portfolio/range.ts';

/** A retained way of funding that the lead may count on, with what she has said about it. */
export type ChoosableMode = Readonly<{
  mode: FundingMode & Readonly<{ independenceRisk: number }>;
  pick: Omit<FundingPick, 'at'>;
  /** What it usually brings over twelve months; null where nobody can say. */
  usual: Range | null;
  /** It shares out money that others bring. */
  sharesOut: boolean;
  /** The usual amount in the words of the advice. */
  yardstick: string;
}>;
