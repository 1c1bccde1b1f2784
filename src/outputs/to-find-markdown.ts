import type { Consultation } from '#engine/advise/consultation.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { OpenQuestionsTexts } from '#texts/pages/open-questions.ts';

/** The words that the list needs: names of the questions, and whom to ask. */
export type ToFindWords = Readonly<{
  open: OpenQuestionsTexts;
  questions: Readonly<Record<string, string>>;
  findOut: Readonly<Record<string, string>>;
}>;

/** What is still to be found out, as work to tick off: what it would decide, and whom to ask. */
export function toFindAsMarkdown(
  { openQuestions, situation }: Consultation,
  { open, questions, findOut }: ToFindWords
): string[] {
  if (openQuestions.length === 0) return [];
  const items = openQuestions.map(({ question, decides }) => {
    const unknown = situation.answers[question] === DONT_KNOW ? `${open.dontKnow}, ` : '';
    return [
      `- [ ] **${questions[question] ?? question}** — ${unknown}${open.decides(decides.length)}`,
      `  ${findOut[question] ?? ''}`
    ].join('\n');
  });
  return [`## ${open.toFind}`, items.join('\n')];
}
