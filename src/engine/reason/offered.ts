import type { QuestionShape } from './question.ts';
import type { Situation } from './situation.ts';
import { verdictOf } from './verdict.ts';

/** A question with the options that are offered in this situation: the others have no point there. */
export function offeredIn(situation: Situation, question: QuestionShape): QuestionShape {
  const { offeredWhen, options } = question;
  if (!offeredWhen) return question;
  return {
    ...question,
    options: options.filter((option) => {
      const when = offeredWhen[option];
      return !when || verdictOf(when, situation) !== 'no';
    })
  };
}
