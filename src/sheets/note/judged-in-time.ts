import type { Dossier } from '#engine/dossier.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { moneyDatesIn } from '#knowledge/own-dates.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { actionsAmong, planOf } from '#engine/advise/plan.ts';
import { lateLast } from '#sheets/programmes/late-last.ts';
import type { Counsel } from './counsel.ts';
import { firstChoicesFirst } from './first-choices.ts';
import { withSteps } from './with-steps.ts';

/** What is advised as seen on this day: the steps of the note by their days, money that comes too late last. Pure. */
export const judgedInTime = (
  { judgements, recognition, situation }: Counsel<KnownAdvice>,
  objects: Dossier['objects'],
  today: string
): readonly Judgement<KnownAdvice>[] =>
  firstChoicesFirst(
    lateLast(withSteps(judgements, recognition, situation, { today, objects }), moneyDatesIn(objects, today)),
    recognition,
    situation
  );

/** The same consultation, its plan the one of that day: what two of them are held against each other by. Pure. */
export function counselInTime(
  counsel: Counsel<KnownAdvice>,
  objects: Dossier['objects'],
  today: string
): Counsel<KnownAdvice> {
  const judgements = judgedInTime(counsel, objects, today);
  return {
    ...counsel,
    judgements,
    get plan() {
      return planOf(actionsAmong(judgements));
    }
  };
}
