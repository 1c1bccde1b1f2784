import type { ItemLine } from '#sheets/workshop/item-line.ts';

/*
 * The few marks of Markdown that our documents use. What a lead wrote may hold such marks too: there they
 * are letters, and stay so.
 */

/** A text as Markdown shows it, letter for letter. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_<>]|\](?=\()/g, '\\$&')
    .split(/\s*\n\s*/)
    .map((line) =>
      line.replace(/^(?:(?:#{1,6}|[-+])(?= |$)|[-=]+$|\|)/, '\\$&').replace(/^(\d+)(?=[.)] )/, '$1\\')
    )
    .join('\n');

export const bold = (text: string): string => `**${plain(text)}**`;

export const italic = (text: string): string => `_${plain(text)}_`;

/** An item of a list with the lines that belong to it. */
export const item = (first: string, ...lines: readonly string[]): string =>
  [`- ${first}`, ...lines].join('\n').replaceAll('\n', '\n  ');

/** The parts of a line that say something, with this between them. */
export const joined = (between: string, ...some: readonly string[]): string =>
  some.filter(Boolean).join(between);

/** A whole document: the blocks that say something, with a blank line between them. */
export const document = (blocks: readonly string[]): string => joined('\n\n', ...blocks).concat('\n');

export const link = ({ title, url }: Readonly<{ title: string; url: string }>): string =>
  `[${plain(title)}](${url})`;

/** The answers behind something, after what says that they are. */
export const reasons = (because: ItemLine['because']): string =>
  because
    ? `${italic(because.label)} ${because.questions.map(({ title, answer }) => plain(title + answer)).join(', ')}`
    : '';

/** A table; the lines of a cell stand one after the other. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => barless(cell.split('\n').map(plain).join(' · '))).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

/** A bar inside a cell is a letter; one that begins a line is marked as such already. */
const barless = (cell: string): string =>
  cell.replace(/(\\*)\|/g, (bar, before: string) => (before.length % 2 === 1 ? bar : `${before}\\|`));
