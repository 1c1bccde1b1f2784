import { DONT_KNOW, type Answers, type AnswerValue } from './answers.ts';
import type { QuestionShape } from './question.ts';
import type { Questions } from './situation.ts';

/** Whether a question can be answered so: its own options, one or several, “I don’t know” where allowed. */
export function accepts(question: QuestionShape, value: AnswerValue): boolean {
  if (value === DONT_KNOW) return question.mayNotKnow;
  if (typeof value === 'string') return question.kind !== 'some' && question.options.includes(value);
  return (
    question.kind === 'some' &&
    value.length > 0 &&
    value.length <= (question.most ?? Infinity) &&
    value.every((option) => question.options.includes(option)) &&
    (value.length === 1 || !value.some((option) => question.alone.includes(option)))
  );
}

/**
 * The answers that today’s questions understand; others, from an older or newer content, are left out. Of more
 * options than a question takes, the last ones stay, as when they are ticked one after the other.
 */
export const recognised = (questions: Questions, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, said]): [string, AnswerValue][] => {
      const question = questions.get(id);
      if (!question) return [];
      const value = question.most && typeof said !== 'string' ? said.slice(-question.most) : said;
      return accepts(question, value) ? [[id, value]] : [];
    })
  );
