import { DONT_KNOW, type Answers, type AnswerValue } from './answers.ts';
import type { QuestionShape } from './question.ts';

/** A question whose options are known to the compiler. */
type Asked<Option extends string> = Pick<QuestionShape, 'id' | 'kind'> & {
  readonly options: readonly Option[];
};

/** What somebody said to a question, checked against its options when it is written. */
export function answer<Option extends string>(
  question: Asked<Option>,
  ...options: [NoInfer<Option> | typeof DONT_KNOW, ...NoInfer<Option>[]]
): readonly [string, AnswerValue] {
  const alone = question.kind !== 'some' || options[0] === DONT_KNOW;
  return [question.id, alone ? options[0] : options];
}

/** Everything that somebody said, as answers. */
export const answersFrom = (...all: (readonly [string, AnswerValue])[]): Answers => Object.fromEntries(all);
