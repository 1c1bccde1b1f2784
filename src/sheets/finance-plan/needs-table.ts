import type { NeedCosts } from '#engine/portfolio/portfolio.ts';
import { sumOf, type Range } from '#engine/portfolio/range.ts';
import { figureGroup, figureRow, type FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';

/** What each need costs over both spans, and all of them; undefined where none is named. */
export function needsTable(
  costs: readonly NeedCosts[],
  { texts, needs, figures }: FinancingWords
): FigureTable | undefined {
  const named = costs.filter((one) => one.wanted || one.year || one.threeYears);
  if (named.length === 0) return undefined;
  const amount = (range: Range | null) => (range ? figures.range(range) : texts.unknown);
  const total = (span: 'year' | 'threeYears') => {
    const amounts = named.flatMap((row) => row[span] ?? []);
    const missing = named.length - amounts.length;
    const sum = amount(amounts.length > 0 ? sumOf(amounts) : null);
    return missing > 0 && amounts.length > 0 ? `${sum} (${texts.needs.notCosted(missing)})` : sum;
  };
  return {
    caption: texts.needs.title,
    about: 'figure',
    head: [texts.needs.need, texts.spans.year, texts.spans.threeYears],
    words: [],
    groups: [
      figureGroup(
        'needs',
        named.map(({ need, year, threeYears }) =>
          figureRow(need, needs[need]?.name ?? need, amount(year), amount(threeYears))
        )
      ),
      figureGroup('total', [figureRow('total', texts.needs.total, total('year'), total('threeYears'))], true)
    ]
  };
}
