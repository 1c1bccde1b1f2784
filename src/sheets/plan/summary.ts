import type { Judgement } from '#engine/advise/judge.ts';
import type { Named } from '#sheets/pieces.ts';
import { titleOf } from './criteria.ts';
import type { PlanWords } from './plan-words.ts';

/** The answers to “so what?” on a few lines. */
export type PlanSummary = Readonly<{
  title: string;
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

/** The best of each kind that a lead asks about first; undefined where nothing is retained. */
export function planSummary(recommended: readonly Judgement[], words: PlanWords): PlanSummary | undefined {
  const { plan, advice } = words.texts;
  const rows = most.flatMap(([kind, count]) => {
    const best = recommended.filter((one) => one.advice.kind === kind).slice(0, count);
    const named = best.map(({ advice: { id } }) => ({ id, title: titleOf(id, words) }));
    return named.length > 0 ? [{ kind, title: advice.kinds[kind], advice: named }] : [];
  });
  return rows.length > 0 ? { title: plan.summary, rows } : undefined;
}
