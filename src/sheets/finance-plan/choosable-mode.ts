import type { FundingPick } from '#engine/dossier.ts';
import type { Figure, FundingMode, NoIncome } from '#engine/portfolio/funding-source.ts';
import type { Range } from '#engine/portfolio/range.ts';

/** A retained way of funding that the lead may count on, with what she has said about it. */
export type ChoosableMode = Readonly<{
  mode: FundingMode & Readonly<{ independenceRisk: number }>;
  pick: Omit<FundingPick, 'at'>;
  /** What it usually brings over twelve months; null where nobody can say. */
  usual: Range | null;
  /** The same, of the size of the project: what is counted as long as she gives no amount. */
  sized: Readonly<{ amount: Range | null; figure: Figure }>;
  /** Whether the number of those who pay is asked, and what the answers tell of it. */
  payers: Readonly<{ asked: boolean; severalByNature: boolean; known: number | undefined }>;
  /** Why it is no income, where it is none. */
  noIncome: NoIncome | undefined;
  /** The usual amount in the words of the advice. */
  yardstick: string;
}>;
