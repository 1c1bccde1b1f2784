import type { Source } from '#engine/portfolio/funding-source.ts';
import { figureGroup, figureRow, type FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';

/** The ways of funding that are counted on, with what the lead says of them or what is usual. */
export function sourcesTable(
  sources: readonly Source[],
  { texts, outlines, figures }: FinancingWords
): FigureTable | undefined {
  if (sources.length === 0) return undefined;
  const { result, modes } = texts;
  return {
    caption: result.chosen,
    about: 'advice',
    head: [result.mode, result.perYear, texts.figures.title, result.kind, modes.start, modes.returns],
    words: [2, 3, 4, 5],
    groups: [
      figureGroup(
        'chosen',
        sources.map(({ id, valued, amount, figure, inKind, starts, returns }) =>
          figureRow(
            id,
            outlines[id]?.title ?? id,
            valued ? figures.range(amount) : texts.unknown,
            texts.figures[figure],
            inKind ? result.kinds.inKind : result.kinds.money,
            starts.high > 0 ? texts.monthRange(starts.low, starts.high) : texts.certain.now,
            modes.returnsValues[returns]
          )
        )
      )
    ]
  };
}
