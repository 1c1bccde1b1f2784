import { DONT_KNOW, type AnswerValue } from '#engine/reason/answers.ts';
import type { QuestionWords } from '#engine/reason/question.ts';
import type { Language } from '#sheets/language.ts';
import { listIn } from '#texts/format/lists.ts';
import type { WhatIfTexts } from '#texts/pages/what-if.ts';

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
