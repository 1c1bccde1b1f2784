import { financingAsMarkdown } from '#outputs/financing-markdown.ts';
import type { FigureTable } from '#sheets/finance-plan/figure-table.ts';
import type { FinancingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import type { Rendered } from './rendered.ts';

export function financingRendered(sheet: FinancingSheet): Rendered {
  const { title, brief, made, needs, certain, funders, programmes, result, warnings, relay } = sheet;
  const { refused, notLegal } = sheet;
  const { cash, balance } = result;
  const { label, step } = brief.next;
  const head = { title, label, step: step.text, figures: brief.figures };
  const after = { warnings, relay };
  const end = { refused, notLegal };
  const own = certain.lines.flatMap(({ words }) => words || []);
  const there = { table: onPage(certain.table), none: certain.none };
  const fields = certain.lines.map(({ title: name, holds, words }) => ({ name, holds, words }));
  const inFigures = {
    title: result.title,
    chosen: [result.chosen?.caption, onPage(result.chosen)],
    notCounted: result.notCounted,
    empty: result.empty,
    explained: result.explained,
    coverage: result.coverage.map(({ fold, table }) => [fold, onPage(table)]),
    unused: result.unused,
    cash: cash && [cash.title, cash.none, cash.flow && [cash.flow.fold, onPage(cash.flow.table)]],
    balance: balance && { ...balance, table: onPage(balance.table) }
  };
  return {
    product: 'finance-plan',
    address: 'finance-plan/',
    sheet,
    screen: {
      ...head,
      needs: [needs.title, needs.total],
      certain: [certain.title, certain.summary, certain.lead, fields, there],
      made,
      result: { ...inFigures, notCounted: undefined },
      ...after,
      programmes,
      funders,
      ...end
    },
    paper: {
      ...head,
      needs: [needs.title, needs.total, onPage(needs.table)],
      certain: [certain.title, certain.summary, there],
      made,
      result: inFigures,
      ...after,
      programmes,
      ...end
    },
    document: {
      ...head,
      needs: [needs.title, inRows(needs.table)],
      certain: [certain.title, certain.lead, own, inRows(certain.table), certain.none],
      made,
      result: {
        title: result.title,
        chosen: [result.chosen?.caption, inRows(result.chosen)],
        notCounted: result.notCounted,
        empty: result.empty,
        explained: result.explained,
        coverage: result.coverage.map((one) => [one.title, inRows(one.table)]),
        unused: result.unused,
        cash: cash && [cash.title, cash.none, cash.flow && [cash.flow.lead, inRows(cash.flow.table)]],
        balance: balance && { ...balance, fold: '', table: inRows(balance.table) }
      },
      ...after,
      programmes,
      funders: { ...funders, fold: '' },
      refused: refused && { ...refused, fold: '' },
      notLegal
    },
    markdown: financingAsMarkdown(sheet)
  };
}

/** A table as a page shows it, under a title that stands elsewhere. */
const onPage = (table: FigureTable | undefined) => table && { head: table.head, groups: table.groups };

/** A table in which each row says the title that it shares with others. */
const inRows = (table: FigureTable | undefined) =>
  table && {
    head: table.head,
    rows: table.groups.flatMap(({ title, rows }) => rows.map((row) => ({ group: title, row })))
  };
