import { DONT_KNOW, type AnswerValue } from '#engine/answers.ts';
import type { QuestionWords } from '#engine/question.ts';
import type { WhatIfTexts } from '#texts/products/what-if.ts';

/** The words of every question, by id; some may still be on their way. */
export type QuestionsInWords = Readonly<Record<string, QuestionWords>>;

/** An answer as a person would say it. */
export function answerInWords(
  value: AnswerValue | null,
  question: QuestionWords | undefined,
  texts: Pick<WhatIfTexts, 'unanswered' | 'dontKnow'>
): string {
  if (value === null) return texts.unanswered;
  if (value === DONT_KNOW) return texts.dontKnow;
  const options = typeof value === 'string' ? [value] : value;
  return options.map((option) => question?.options[option] ?? option).join(' + ');
}
