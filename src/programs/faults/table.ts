import { holds, type Row } from './fault.ts';

const HEAD = ['What was broken', 'Times', 'Said to be saved', 'Lost', 'Half-written', 'What one sees'];

/** The lines as a table in Markdown, as README keeps it; one that does not hold is marked. */
export const asMarkdown = (rows: readonly Row[]): string =>
  [HEAD, ['---', '--:', '--:', '--:', '--:', '---'], ...rows.map(cells)].map(line).join('\n');

const cells = (row: Row): string[] => [
  `${holds(row) ? '' : '✗ '}${row.fault}${row.control ? ' (made to lose)' : ''}`,
  ...[row.times, row.acknowledged, row.lost, row.halfWritten].map((figure) => figure.toLocaleString('en')),
  row.sees
];

const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
