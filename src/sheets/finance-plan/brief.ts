import { amountIn } from '#engine/portfolio/arrivals.ts';
import type { Source } from '#engine/portfolio/funding-source.ts';
import type { Portfolio } from '#engine/portfolio/portfolio.ts';
import type { Scenario } from '#engine/portfolio/scenario.ts';
import type { FinancingWords } from './financing-words.ts';
import type { FinancingStep } from './next-step.ts';

/** A main figure, with where it comes from. */
type BriefRow = Readonly<{ id: string; label: string; text: string; from: string }>;

/** What matters most, and what to do now. */
export type FinancingBrief = Readonly<{
  next: Readonly<{ label: string; step: FinancingStep }>;
  /** The main figures; undefined as long as nothing is costed. */
  figures: Readonly<{ title: string; rows: readonly BriefRow[] }> | undefined;
}>;

const amountOf = (sources: readonly Source[], scenario: Scenario) =>
  sources.reduce((sum, source) => sum + amountIn(source, scenario), 0);

export function briefOf(
  { year, sources }: Portfolio,
  step: FinancingStep,
  { texts: { brief: texts }, figures }: FinancingWords
): FinancingBrief {
  const next = { label: texts.next, step };
  if (year.cautious.needed === 0) return { next, figures: undefined };
  const row = (id: keyof typeof texts.from, label: string, tell: (scenario: Scenario) => number) => {
    const [one, other] = [tell('cautious'), tell('hopeful')];
    const text = figures.range({ low: Math.min(one, other), high: Math.max(one, other) });
    return { id, label, text, from: texts.from[id] };
  };
  const sure = sources.filter(({ certain }) => certain);
  const inKind =
    year.hopeful.inKind + year.cautious.inKind > 0
      ? [
          row('in-kind', texts.inKind, (one) => year[one].inKind),
          row('money', texts.moneyNeeded, (one) => year[one].moneyNeeded)
        ]
      : [];
  return {
    next,
    figures: {
      title: texts.title,
      rows: [
        row('needed', texts.needed, (one) => year[one].needed),
        ...(sure.length > 0 ? [row('certain', texts.certain, (one) => amountOf(sure, one))] : []),
        ...inKind,
        row('uncovered', texts.uncovered, (one) => year[one].uncovered)
      ]
    }
  };
}
