import { openQuestionsOf, type Judgement } from '#engine/advise/judge.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import { questionLines, type QuestionLine } from '#sheets/course/question-line.ts';
import type { PlanWords } from './plan-words.ts';

/** What keeps an advice from being retained: its situation, the first condition that fails, or missing answers. */
export type Unmet = Readonly<{
  label: string;
  /** The condition, or what the situation says of it; '' where answers are missing. */
  condition: string;
  questions: readonly QuestionLine[];
}>;

type Labels = Readonly<{ lacks: string; waits: string }>;

/** Why an advice is not retained, under one label or the other. */
export function unmetIn(judgement: Judgement, { lacks, waits }: Labels, words: PlanWords): Unmet {
  const { advice, excludedBy } = judgement;
  if (excludedBy !== undefined)
    return { label: words.plan.excluded, condition: words.excludes(advice.id, excludedBy), questions: [] };
  const failing = judgement.criteria.find(({ role, verdict }) => role === 'requires' && verdict === 'no');
  return failing
    ? {
        label: lacks,
        condition: criterionIn(words.outlines[advice.id], failing),
        questions: questionLines(failing.answers, words)
      }
    : { label: waits, condition: '', questions: questionLines(openQuestionsOf(judgement), words) };
}
