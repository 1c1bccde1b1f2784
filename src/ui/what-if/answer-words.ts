import { DONT_KNOW, type AnswerValue } from '#engine/answers.ts';
import type { QuestionWords } from '#engine/question.ts';
import type { WhatIfTexts } from '#texts/products/what-if.ts';
import type { Language } from '#ui/language.ts';
import { listIn } from '#ui/lists.ts';

/** The words of every question, by id; some may still be on their way. */
export type QuestionsInWords = Readonly<Record<string, QuestionWords>>;

/** An answer as a person would say it; options are quoted. Nothing while the words of its question are on their way. */
export function answerInWords(
  value: AnswerValue | null,
  question: QuestionWords | undefined,
  words: Pick<WhatIfTexts, 'unanswered' | 'dontKnow'>,
  { locale, texts }: Language
): string {
  if (value === null) return words.unanswered;
  if (value === DONT_KNOW) return words.dontKnow;
  if (!question) return '';
  const options = typeof value === 'string' ? [value] : value;
  return listIn(locale)(options.map((option) => texts.one.quoted(question.options[option] ?? option)));
}
