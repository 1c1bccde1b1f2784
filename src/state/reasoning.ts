import { countStatuses, type StatusCounts } from '#engine/advise/judge.ts';
import { leversIn, type Lever } from '#engine/advise/levers.ts';
import { dayOf } from '#engine/day.ts';
import type { Dossier } from '#engine/dossier.ts';
import type { SituationShape } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import { counsel, type Counsel } from '#sheets/note/counsel.ts';

/** What is worked out of the knowledge. It comes with it: no page needs the one before the other. */
export type Reasoning = Readonly<{
  consultOn: (situation: Situation, said: Pick<Dossier, 'chosen' | 'objects'>) => Counsel<KnownAdvice>;
  countsIn: (situation: Situation) => StatusCounts;
  leversIn: (situation: Situation) => Lever[];
}>;

/** Works on this advice and these situations, for any answers. */
export const reasoningOn = (advice: readonly KnownAdvice[], known: readonly SituationShape[]): Reasoning => ({
  consultOn: (situation, { chosen, objects }) =>
    counsel(advice, known, situation, chosen, moneyDatesIn(objects, dayOf(Date.now()))),
  countsIn: (situation) => countStatuses(advice, situation),
  leversIn: (situation) => leversIn(advice, situation)
});
