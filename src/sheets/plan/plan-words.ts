import type { Source } from '#engine/advise/advice.ts';
import type { Locale } from '#engine/locale.ts';
import type { Details, TakableNeed, TermEntry } from '#knowledge/compile.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { FirstEuroTexts } from '#texts/pages/first-euro.ts';
import type { glossaryTexts } from '#texts/pages/glossary.ts';
import type { OpenQuestionsTexts } from '#texts/pages/open-questions.ts';
import type { PlanTexts } from '#texts/pages/plan.ts';
import type { InterfaceTexts } from '#texts/texts.ts';

/** The words that a plan needs, all in one language. */
export type PlanWords = Readonly<{
  locale: Locale;
  texts: InterfaceTexts;
  plan: PlanTexts;
  firstEuro: FirstEuroTexts;
  open: OpenQuestionsTexts;
  terms: (typeof glossaryTexts)[Locale];
  outlines: Outlines;
  actions: Readonly<Record<string, Details<'action'>>>;
  duties: Readonly<Record<string, Details<'obligation'>>>;
  /** The texts of law that each duty follows from. */
  laws: Readonly<Record<string, readonly Source[]>>;
  lines: Readonly<Record<string, string>>;
  questions: Readonly<Record<string, Readonly<{ short: string }>>>;
  /** Whom to ask and where to look for the answer to each question. */
  findOut: Readonly<Record<string, string>>;
  /** What was said to a question, as it follows its name; '' where nothing was. */
  answerTo: (question: string) => string;
  /** The sentence by which a situation excludes an advice; '' as long as its note loads. */
  excludes: (advice: string, by: string) => string;
  /** What can be taken on to make people want to contribute, and the glossary; none as long as they load. */
  means: readonly TakableNeed[];
  glossary: readonly TermEntry[];
  /** Which content the plan was made with, and when, in milliseconds. */
  edition: Readonly<{ version: string; at: number }>;
}>;
