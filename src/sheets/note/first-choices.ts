import type { AdviceShape } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { Recognition, SituationShape } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';

/**
 * The same judgements, what the note names as first choice before the rest of its kind, in the order in which it is
 * named: a plan that puts something else first would answer another question. What is not retained stays where it is. Pure.
 */
export function firstChoicesFirst<Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[],
  { lead }: Recognition<SituationShape>,
  situation: Situation
): readonly Judgement<Shape>[] {
  const named = (lead?.advice.first ?? [])
    .filter(({ when }) => !when || verdictOf(when, situation) === 'yes')
    .flatMap(({ advice }) => advice);
  const chosen = named.flatMap(
    (id) => judgements.find(({ advice, status }) => advice.id === id && status === 'retained') ?? []
  );
  return chosen.length > 0 ? [...chosen, ...judgements.filter((one) => !chosen.includes(one))] : judgements;
}
