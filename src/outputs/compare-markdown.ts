import type { CompareLine } from '#sheets/compare/compare-line.ts';
import type { CompareSheet } from '#sheets/compare/compare-sheet.ts';
import { bold, document, italic, item, joined, link, plain } from './markdown.ts';

/** Two pieces of advice side by side, as a Markdown document: under each heading the one, then the other. */
export const compareAsMarkdown = (sheet: CompareSheet): string =>
  document([
    `# ${plain(sheet.title)}`,
    italic(sheet.kind),
    ...sheet.rows.flatMap(({ label, cells, none }) => [
      `## ${plain(label)}`,
      ...cells.flatMap((cell, side) => [
        bold(sheet.sides[side]?.title ?? ''),
        cell.length > 0 ? cell.map((one) => item(lineOf(one))).join('\n') : plain(none)
      ])
    ]),
    italic(sheet.notLegal)
  ]);

const lineOf = ({ text, note, link: to }: CompareLine): string =>
  joined(' ', to ? link({ title: text, url: to.url }) : plain(text), note && `(${plain(note)})`);
