import type { Judgement } from '#engine/advise/judge.ts';
import type { Named } from '#sheets/pieces.ts';
import type { LeadPart } from '#sheets/note/lead-steps.ts';
import { titleOf } from './criteria.ts';
import type { PlanWords } from './plan-words.ts';

/** The answers to “so what?” on a few lines. */
export type PlanSummary = Readonly<{
  title: string;
  /** The question that brings the person, '' where they wrote none, and what their situation answers. */
  asked: string;
  answer: readonly string[];
  rows: readonly Readonly<{ kind: string; title: string; advice: readonly Named[] }>[];
}>;

/** How many of each kind a summary names. */
const most = [
  ['outcome', 3],
  ['funding', 3],
  ['licence', 1],
  ['inbound', 1],
  ['decision', 2],
  ['legal-home', 1]
] as const;

/**
 * What the situation that leads answers; where none does, the best of each kind that a lead asks about first.
 * Undefined where nothing is retained.
 */
export function planSummary(
  recommended: readonly Judgement[],
  { question, answer }: Pick<LeadPart, 'question' | 'answer'>,
  words: PlanWords
): PlanSummary | undefined {
  const { plan, advice } = words.texts;
  // Who has an answer needs no list beside it: what it is stands there, the rest further down.
  const kinds = answer.length > 0 ? most.slice(0, 1) : most;
  const rows = kinds.flatMap(([kind, count]) => {
    const best = recommended.filter((one) => one.advice.kind === kind).slice(0, count);
    const named = best.map(({ advice: { id } }) => ({ id, title: titleOf(id, words) }));
    return named.length > 0 ? [{ kind, title: advice.kinds[kind], advice: named }] : [];
  });
  return rows.length + answer.length > 0 ? { title: plan.summary, asked: question, answer, rows } : undefined;
}
