import type { Judgement } from '#engine/advise/judge.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import type { FinancingWords } from './financing-words.ts';

/** The reasoned no: ways of funding that do not fit, each with what it would take. */
export type RefusedSection = Readonly<{
  title: string;
  fold: string;
  modes: readonly Readonly<{ id: string; title: string; reason: string }>[];
}>;

/** Undefined where nothing is discarded. */
export function refusedSection(
  modes: readonly Judgement[],
  { texts: { refused: texts }, outlines }: FinancingWords
): RefusedSection | undefined {
  const discarded = modes.filter(({ status }) => status === 'discarded');
  if (discarded.length === 0) return undefined;
  return {
    title: texts.title,
    fold: texts.fold(discarded.length),
    modes: discarded.map(({ advice: { id }, criteria }) => {
      const missing = criteria
        .filter(({ role, verdict }) => role === 'requires' && verdict === 'no')
        .map((criterion) => criterionIn(outlines[id], criterion));
      return {
        id,
        title: outlines[id]?.title ?? id,
        reason: missing.length > 0 ? `${texts.because} ${missing.join('. ')}.` : texts.byNote
      };
    })
  };
}
