import type { Locale } from '#engine/locale.ts';
import type { PageTerm } from '#knowledge/page-terms.ts';
import type { AdviceWords } from '#sheets/advice/blocks.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { QuestionsInWords } from '#sheets/what-if/answer-words.ts';
import type { CompareTexts } from '#texts/pages/compare.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** What a comparison is worded with, all in one language; details, terms by the id of the advice. */
export type CompareWords = Readonly<{
  locale: Locale;
  texts: CompareTexts;
  interfaceTexts: InterfaceTexts;
  outlines: Outlines;
  details: Readonly<Record<string, AdviceWords>>;
  terms: Readonly<Record<string, readonly PageTerm[]>>;
  needs: Readonly<Record<string, string>>;
  questions: QuestionsInWords;
  /** Whether the lead can change the answer to a question herself. */
  yours: (question: string) => boolean;
}>;
