import type { OpenQuestion } from '#engine/advise/open-questions.ts';
import { DONT_KNOW, type Answers } from '#engine/reason/answers.ts';
import type { OpenQuestionLine } from './open-question-line.ts';

/** Open questions in words: what each decides, whom to ask, and whether “I don’t know” was said. */
export const openQuestionLines = (
  open: readonly OpenQuestion[],
  answers: Answers,
  findOut: Readonly<Record<string, string>>
): OpenQuestionLine[] =>
  open.map(({ question, decides }) => ({
    id: question,
    decides: decides.length,
    findOut: findOut[question] ?? '',
    unknown: answers[question] === DONT_KNOW
  }));
