import type { Locale } from '#engine/locale.ts';
import { scenarios } from '#engine/portfolio/scenario.ts';
import type { FinancingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import type { FinancingWords } from '#sheets/finance-plan/financing-words.ts';
import type { ExportTexts } from '#texts/pages/export.ts';
import { csv, type Cell } from './csv.ts';

const spans = ['year', 'threeYears'] as const;

/** A financing plan as a table of numbers: what it costs, what is counted on, what is covered in each reading. */
export function financingAsCsv(
  locale: Locale,
  { composition: { situated, portfolio }, certain, result }: FinancingSheet,
  { texts, needs, outlines }: FinancingWords,
  { columns }: ExportTexts
): string {
  const chosen = new Set(portfolio.chosen.map(({ id }) => id));
  const costs = situated.costs.flatMap(({ need, ...cost }) =>
    spans.flatMap((span): Cell[][] => {
      const range = cost[span];
      return range
        ? [
            [
              texts.needs.title,
              needs[need]?.name ?? need,
              texts.spans[span],
              range.low,
              range.high,
              '',
              null,
              ''
            ]
          ]
        : [];
    })
  );
  const money = [...situated.certain, ...portfolio.chosen].map(
    ({ id, valued, amount, figure, starts, certain: sure, inKind }): Cell[] => [
      chosen.has(id) ? result.title : certain.title,
      outlines[id]?.title ?? id,
      texts.spans.year,
      valued ? amount.low : null,
      valued ? amount.high : null,
      [
        texts.figures[figure],
        texts.result.kinds[inKind ? 'inKind' : 'money'],
        texts.certain.standing[sure ? 'certain' : 'uncertain']
      ].join(' · '),
      starts.high,
      id
    ]
  );
  const covered = spans.flatMap((span) =>
    portfolio[span].cautious.byNeed.length > 0
      ? scenarios.map((scenario): Cell[] => {
          const { needed, inKind, money: paid } = portfolio[span][scenario];
          const reading = texts.scenarios[scenario];
          return [texts.result.covered, reading, texts.spans[span], inKind + paid, needed, '', null, ''];
        })
      : []
  );
  return csv(
    locale,
    [
      columns.part,
      columns.line,
      columns.span,
      columns.low,
      columns.high,
      columns.says,
      columns.months,
      columns.id
    ],
    [...costs, ...money, ...covered]
  );
}
