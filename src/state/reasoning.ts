import { consult, type Consultation } from '#engine/advise/consultation.ts';
import { countStatuses, type StatusCounts } from '#engine/advise/judge.ts';
import { leversIn, type Lever } from '#engine/advise/levers.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';

/** What is worked out of the knowledge. It comes with it: no page needs the one before the other. */
export type Reasoning = Readonly<{
  consultOn: (situation: Situation) => Consultation<KnownAdvice>;
  countsIn: (situation: Situation) => StatusCounts;
  leversIn: (situation: Situation) => Lever[];
}>;

/** Works on this advice, for any answers. */
export const reasoningOn = (advice: readonly KnownAdvice[]): Reasoning => ({
  consultOn: (situation) => consult(advice, situation),
  countsIn: (situation) => countStatuses(advice, situation),
  leversIn: (situation) => leversIn(advice, situation)
});
