import type { NeedCosts } from '#engine/portfolio/portfolio.ts';
import { sumOf } from '#engine/portfolio/range.ts';
import { figureGroup, figureRow, type FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';

type Span = 'year' | 'threeYears';

const isNamed = (one: NeedCosts) => one.wanted || one.year !== null || one.threeYears !== null;

/** What all needs cost over one span, with how many are not costed; '' where none is. */
export function totalOver(
  span: Span,
  costs: readonly NeedCosts[],
  { texts, figures }: FinancingWords
): string {
  const named = costs.filter(isNamed);
  const amounts = named.flatMap((row) => row[span] ?? []);
  if (amounts.length === 0) return '';
  const missing = named.length - amounts.length;
  const sum = figures.range(sumOf(amounts));
  return missing > 0 ? `${sum} (${texts.needs.notCosted(missing)})` : sum;
}

/** What each need costs, over three years too where one was said; undefined where none is named. */
export function needsTable(costs: readonly NeedCosts[], words: FinancingWords): FigureTable | undefined {
  const { texts, needs, figures } = words;
  const named = costs.filter(isNamed);
  if (named.length === 0) return undefined;
  const spans: Span[] = named.some(({ threeYears }) => threeYears) ? ['year', 'threeYears'] : ['year'];
  return {
    caption: texts.needs.title,
    about: 'figure',
    head: [texts.needs.need, ...spans.map((span) => texts.spans[span])],
    words: [],
    groups: [
      figureGroup(
        'needs',
        named.map((row) =>
          figureRow(
            row.need,
            needs[row.need]?.name ?? row.need,
            ...spans.map((span) => (row[span] ? figures.range(row[span]) : texts.unknown))
          )
        )
      ),
      figureGroup(
        'total',
        [
          figureRow(
            'total',
            texts.needs.total,
            ...spans.map((span) => totalOver(span, costs, words) || texts.unknown)
          )
        ],
        true
      )
    ]
  };
}
