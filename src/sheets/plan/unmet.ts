import { openQuestionsOf, type Judgement } from '#engine/advise/judge.ts';
import type { PlanWords } from './plan-words.ts';

/** A question by its name, and what was said to it, '' where nothing was. */
export type NamedQuestion = Readonly<{ id: string; title: string; given: string }>;

/** What keeps an advice from being retained: the first condition that fails, or the answers that are missing. */
export type Unmet = Readonly<{
  label: string;
  /** The condition; '' where answers are missing. */
  condition: string;
  questions: readonly NamedQuestion[];
}>;

type Labels = Readonly<{ lacks: string; waits: string }>;

/** Why an advice is not retained, under one label or the other. */
export function unmetIn(judgement: Judgement, { lacks, waits }: Labels, words: PlanWords): Unmet {
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const name = words.questions[id];
      return name ? [{ id, title: name.short, given: words.given(id) }] : [];
    });
  const failing = judgement.criteria.find(({ role, verdict }) => role === 'requires' && verdict === 'no');
  return failing
    ? {
        label: lacks,
        condition: words.outlines[judgement.advice.id]?.requires[failing.index] ?? '',
        questions: named(failing.answers)
      }
    : { label: waits, condition: '', questions: named(openQuestionsOf(judgement)) };
}
