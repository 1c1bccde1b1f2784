import { countStatuses, type StatusCounts } from '#engine/advise/judge.ts';
import type { SituationShape } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { counsel, type Chosen, type Counsel } from '#sheets/note/counsel.ts';

/** What is worked out of the knowledge. It comes with it: no page needs the one before the other. */
export type Reasoning = Readonly<{
  advice: readonly KnownAdvice[];
  /** The situations that a project may be recognised as. */
  known: readonly SituationShape[];
  consultOn: (situation: Situation, chosen: Chosen) => Counsel<KnownAdvice>;
  countsIn: (situation: Situation) => StatusCounts;
}>;

/** Works on this advice and these situations, for any answers. */
export const reasoningOn = (advice: readonly KnownAdvice[], known: readonly SituationShape[]): Reasoning => ({
  advice,
  known,
  consultOn: (situation, chosen) => counsel(advice, known, situation, chosen),
  countsIn: (situation) => countStatuses(advice, situation)
});
