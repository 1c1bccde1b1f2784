import type { Dossier } from '#engine/dossier.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { lateLast } from '#sheets/programmes/late-last.ts';
import type { Counsel } from './counsel.ts';
import { withSteps } from './with-steps.ts';

/** What is advised as seen on this day: the steps of the note by their days, money that comes too late last. Pure. */
export const judgedInTime = (
  { judgements, recognition, situation }: Counsel<KnownAdvice>,
  objects: Dossier['objects'],
  today: string
): readonly Judgement<KnownAdvice>[] =>
  lateLast(withSteps(judgements, recognition, situation, { today, objects }), moneyDatesIn(objects, today));
