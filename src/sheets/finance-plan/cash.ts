import { amountIn, MONTHS, startIn } from '#engine/portfolio/arrivals.ts';
import type { Portfolio } from '#engine/portfolio/portfolio.ts';
import { inEach, scenarios, type InEach } from '#engine/portfolio/scenario.ts';
import { figureGroup, figureRow, type FigureTable } from './figure-table.ts';
import type { FinancingWords } from './financing-words.ts';

/** The money that comes, month after month: as a drawing and in figures. */
export type CashSection = Readonly<{
  title: string;
  /** Said in place of both; '' where money comes. */
  none: string;
  flow: CashFlow | undefined;
}>;

export type CashFlow = Readonly<{
  legend: Readonly<{ cautious: string; hopeful: string; sought: string }>;
  /** The drawing in a sentence, for those who do not see it. */
  description: string;
  lead: string;
  /** How much has come by the end of each month, and how much is to be found over twelve months. */
  drawing: Readonly<{ cash: InEach<readonly number[]>; needed: InEach<number> }>;
  fold: string;
  table: FigureTable;
}>;

export function cashSection({ sources, cash, year }: Portfolio, words: FinancingWords): CashSection {
  const { texts, figures } = words;
  const { result } = texts;
  const needed = inEach((scenario) => year[scenario].moneyNeeded);
  const sought = figures.range({ low: needed.hopeful, high: needed.cautious });
  const comes = (cash.hopeful.at(-1) ?? 0) > 0;
  return {
    title: result.cashTitle,
    none: comes ? '' : result.cashNone,
    flow: comes
      ? {
          legend: {
            ...texts.scenarios,
            sought: needed.cautious > 0 ? texts.labelled(result.moneyLine, sought) : ''
          },
          description: result.cashAlt(sought),
          lead: result.cashLead,
          drawing: { cash, needed },
          fold: result.cashInFigures,
          table: cashTable({ sources, cash }, words)
        }
      : undefined
  };
}

function cashTable(
  { sources, cash }: Pick<Portfolio, 'sources' | 'cash'>,
  { texts, outlines, figures }: FinancingWords
): FigureTable {
  const starts = sources
    .filter(({ inKind }) => !inKind)
    .flatMap((source) =>
      scenarios
        .filter((scenario) => amountIn(source, scenario) > 0)
        .map((scenario) => ({ id: source.id, scenario, month: startIn(source, scenario) }))
    );
  const startingIn = (month: number) =>
    starts
      .filter((one) => one.month === month)
      .map(({ id, scenario }) =>
        texts.result.startsIn(outlines[id]?.title ?? id, texts.scenarios[scenario].toLowerCase())
      )
      .join('\n');
  const months = monthsToTell(
    starts.map(({ month }) => month),
    MONTHS
  );
  return {
    caption: texts.result.cashTitle,
    about: 'month',
    head: [texts.result.month, texts.result.starts, texts.scenarios.cautious, texts.scenarios.hopeful],
    words: [1],
    groups: [
      figureGroup(
        'months',
        months.map((month) =>
          figureRow(
            `${month}`,
            `${month}`,
            startingIn(month),
            ...scenarios.map((scenario) => figures.euros(cash[scenario][month - 1] ?? 0))
          )
        )
      )
    ]
  };
}

/** The months worth a line in a table: those in which something begins, and the ends of usual periods. */
export function monthsToTell(begins: readonly number[], last: number): number[] {
  const usual = [6, 12, 18, 24, last];
  return [...new Set([...begins, ...usual])]
    .filter((month) => month <= last)
    .sort((one, other) => one - other);
}
