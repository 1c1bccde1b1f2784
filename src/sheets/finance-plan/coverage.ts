import type { Coverage, Outlook } from '#engine/portfolio/outlook.ts';
import { scenarios, type InEach } from '#engine/portfolio/scenario.ts';
import type { FigureGroup, FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';

/** What is covered over one span, need by need: as a drawing and in figures. */
export type CoverageSection = Readonly<{
  span: 'year' | 'threeYears';
  title: string;
  /** What the fold of its figures, or of all of it, is called. */
  fold: string;
  chart: CoverageChart;
  table: FigureTable;
}>;

/** The bars of the drawing, each with what it says. */
export type CoverageChart = Readonly<{
  legend: Readonly<Record<'money' | 'inKind' | 'uncovered', string>>;
  bars: readonly Readonly<{
    id: string;
    name: string;
    /** What its whole width stands for, in euros. */
    scale: number;
    readings: readonly Readonly<{ scenario: string; coverage: Coverage; text: string }>[];
  }>[];
}>;

const NONE: Coverage = { needed: 0, inKind: 0, money: 0, uncovered: 0 };

type CoveredNeed = Readonly<{ id: string; name: string }> & InEach<Coverage>;

export function coverageSection(
  span: 'year' | 'threeYears',
  outlook: InEach<Outlook>,
  fold: string,
  words: FinancingWords
): CoverageSection {
  const { result } = words.texts;
  const needs = outlook.cautious.byNeed.map(({ need }, at): CoveredNeed => ({
    id: need,
    name: words.needs[need]?.name ?? need,
    cautious: outlook.cautious.byNeed[at] ?? NONE,
    hopeful: outlook.hopeful.byNeed[at] ?? NONE
  }));
  const all: CoveredNeed = { id: 'all', name: result.all, ...outlook };
  const title = result.byNeed(words.texts.spans[span].toLowerCase());
  return {
    span,
    title,
    fold,
    chart: chartOf(all, needs, words),
    table: {
      caption: title,
      about: 'scenario',
      head: [result.scenario, result.toPay, result.covered, result.uncovered],
      words: [],
      groups: [...needs, all].map((one) => groupOf(one, words))
    }
  };
}

function chartOf(
  all: CoveredNeed,
  needs: readonly CoveredNeed[],
  { texts, figures }: FinancingWords
): CoverageChart {
  const largest = Math.max(...needs.map(({ cautious }) => cautious.needed));
  const bar = (one: CoveredNeed, scale: number) => ({
    id: one.id,
    name: one.name,
    scale,
    readings: scenarios.map((scenario) => ({
      scenario: texts.scenarios[scenario],
      coverage: one[scenario],
      text:
        one[scenario].uncovered > 0
          ? texts.result.lacking(figures.euros(one[scenario].uncovered))
          : texts.result.wholly
    }))
  });
  // The whole has a scale of its own: beside it, small needs could not be seen.
  return {
    legend: texts.result.legend,
    bars: [bar(all, all.cautious.needed), ...needs.map((one) => bar(one, largest))]
  };
}

const groupOf = (one: CoveredNeed, { texts, figures }: FinancingWords): FigureGroup => ({
  id: one.id,
  title: one.name,
  whole: one.id === 'all',
  rows: scenarios.map((scenario) => {
    const { needed, money, inKind, uncovered } = one[scenario];
    return {
      id: scenario,
      title: texts.scenarios[scenario],
      cells: [needed, money + inKind, uncovered].map(figures.euros),
      note: inKind > 0 ? texts.result.ofWhichInKind(figures.euros(inKind)) : ''
    };
  })
});
