import type { AdviceShape } from '#engine/advise/advice.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';

/**
 * The options chosen at this question that none of these advice was made for, in the order of the question.
 * One was made for an option where something that it requires, or that weighs, holds because of that option.
 */
export function reasonsLeft(
  speaking: readonly AdviceShape[],
  situation: Situation,
  question: string
): string[] {
  const chosen = [situation.answers[question] ?? []].flat().filter((option) => option !== DONT_KNOW);
  const without = situation.supposing([{ question, to: [], or: [] }]);
  const speaksFor = (advice: AdviceShape, option: string): boolean => {
    const alone = situation.supposing([{ question, to: [option], or: [] }]);
    return [...advice.requires, ...advice.favours.filter(({ strong }) => strong)].some(
      ({ when }) => verdictOf(when, alone) === 'yes' && verdictOf(when, without) !== 'yes'
    );
  };
  return chosen.filter((option) => !speaking.some((advice) => speaksFor(advice, option)));
}
