import type { AnswerValue } from '#engine/reason/answers.ts';
import { choosing } from '#engine/reason/change.ts';
import type { QuestionShape } from '#engine/reason/question.ts';

/** The options that an answer names. */
export const chosenIn = (value: AnswerValue | null | undefined): readonly string[] =>
  value == null ? [] : typeof value === 'string' ? [value] : value;

/** The options that ticking this one takes back, where several can be ticked and some stand alone. */
export function untickedBy(
  question: QuestionShape,
  value: AnswerValue | undefined,
  option: string
): readonly string[] {
  if (question.kind !== 'some') return [];
  const after = chosenIn(choosing(question, value, option, true));
  return chosenIn(value).filter((one) => !after.includes(one));
}
