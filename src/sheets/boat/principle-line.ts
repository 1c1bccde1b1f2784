import type { Source } from '#engine/advise/advice.ts';
import type { Status } from '#engine/advise/judge.ts';
import type { Verdict } from '#engine/reason/verdict.ts';
import type { NamedAdvice, Reason } from './shown-item.ts';

/** One of Ostrom’s principles in the words of the page. */
export type PrincipleLine = Readonly<{
  id: string;
  title: string;
  summary: string;
  ask: string;
  mend: string;
  /** Undefined as long as no project is open. */
  status: Status | undefined;
  reasons: readonly (Reason & Readonly<{ verdict: Verdict }>)[];
  /** What to watch although it is followed. */
  cautions: readonly string[];
  /** What mends it, and whether the plan holds it. */
  means: readonly (NamedAdvice & Readonly<{ inPlan: boolean }>)[];
  sources: readonly Source[];
  isRock: boolean;
}>;
