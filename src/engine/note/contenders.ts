import { judge } from '#engine/advise/judge.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { called, tells, type Reasons, type SituationShape } from './recognition.ts';

/**
 * The situations that may still come to lead: some answers are missing, and what brings the person calls for them
 * more loudly than for the others, and at least as loudly as for the one that leads now. Pure.
 */
export function contenders<Shape extends SituationShape>(
  known: readonly Shape[],
  situation: Situation,
  comesFor: Reasons
): Shape[] {
  const judged = known.map((one) => judge(one, situation));
  const open = judged.filter((one) => one.status === 'to-confirm' && tells(comesFor)(one));
  const retained = judged.filter(({ status }) => status === 'retained');
  const loudest = Math.max(0, ...[...open, ...retained].map((one) => called(one, comesFor)));
  return open.filter((one) => called(one, comesFor) === loudest).map(({ advice }) => advice);
}
