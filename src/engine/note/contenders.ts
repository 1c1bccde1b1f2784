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
  const judged = known.map((one) => ({ judgement: judge(one, situation), one }));
  const volumeOf = ({ judgement }: (typeof judged)[number]) => called(judgement, comesFor);
  const open = judged.filter(
    ({ judgement }) => judgement.status === 'to-confirm' && tells(comesFor)(judgement)
  );
  const retained = judged.filter(({ judgement }) => judgement.status === 'retained');
  const loudest = Math.max(0, ...[...open, ...retained].map(volumeOf));
  return open.filter((one) => volumeOf(one) === loudest).map(({ one }) => one);
}
