import type { Judgement } from '#engine/advise/judge.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import type { ToFindWords } from './to-find-markdown.ts';

/** The words that the document needs, all in one language. */
export type PlanWords = Readonly<{
  texts: InterfaceTexts;
  outlines: Readonly<
    Record<
      string,
      Readonly<{
        title: string;
        summary: string;
        requires: readonly string[];
        favours: readonly string[];
        cautions: readonly string[];
      }>
    >
  >;
  actions: Readonly<Record<string, Readonly<{ firstStep: string; evidence: string }>>>;
}> &
  ToFindWords;

/** What an advice is called. */
export const titleOf = (id: string, { outlines }: PlanWords): string => outlines[id]?.title ?? id;

/** The texts of the criteria that are met. */
export const textsOf = (
  judgement: Judgement,
  role: 'requires' | 'favours' | 'cautions',
  { outlines }: PlanWords
): string[] =>
  judgement.criteria.flatMap((criterion) =>
    criterion.role === role && criterion.verdict === 'yes'
      ? [outlines[judgement.advice.id]?.[role][criterion.index] ?? '']
      : []
  );

/** The condition that discards an advice. */
export function failing(judgement: Judgement, { outlines }: PlanWords): string {
  const first = judgement.criteria.find(({ role, verdict }) => role === 'requires' && verdict === 'no');
  return outlines[judgement.advice.id]?.requires[first?.index ?? 0] ?? '';
}

/** The questions for which an advice waits. */
export function missing(judgement: Judgement, { questions }: PlanWords): string {
  const open = judgement.criteria
    .filter(({ role, verdict }) => role === 'requires' && verdict === 'unknown')
    .flatMap(({ answers }) => answers);
  return [...new Set(open)].map((id) => questions[id] ?? id).join(', ');
}
