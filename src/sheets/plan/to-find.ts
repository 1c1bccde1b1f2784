import type { Consultation } from '#engine/advise/consultation.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { PlanWords } from './plan-words.ts';

/** A plan is read standing up: the most decisive questions are enough. */
const MOST = 8;

/** A question to answer: whether “I don’t know” was said, how much it decides, whom to ask. */
export type QuestionToFind = Readonly<{
  id: string;
  title: string;
  /** '' where nothing was said. */
  unknown: string;
  decides: string;
  findOut: string;
}>;

/** What is still to be found out, as work to tick off. */
export type ToFind = Readonly<{
  title: string;
  lead: string;
  questions: readonly QuestionToFind[];
  /** That there are more; '' where there are none. */
  more: string;
}>;

/** The open questions in words, most decisive first. */
export const questionsToFind = (
  { openQuestions, situation }: Consultation,
  { open, questions, findOut }: PlanWords
): QuestionToFind[] =>
  openQuestions.map(({ question, decides }) => ({
    id: question,
    title: questions[question]?.short ?? question,
    unknown: situation.answers[question] === DONT_KNOW ? open.dontKnow : '',
    decides: open.decides(decides.length),
    findOut: findOut[question] ?? ''
  }));

/** The most decisive open questions, and those that are left for the annex. */
export function toFind(
  questions: readonly QuestionToFind[],
  { open, plan }: PlanWords
): Readonly<{ section: ToFind | undefined; rest: readonly QuestionToFind[] }> {
  const rest = questions.slice(MOST);
  if (questions.length === 0) return { section: undefined, rest };
  const more = rest.length > 0 ? plan.moreToFind(rest.length) : '';
  return {
    section: { title: open.toFind, lead: open.toFindLead, questions: questions.slice(0, MOST), more },
    rest
  };
}
