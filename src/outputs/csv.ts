import type { Locale } from '#engine/locale.ts';

/** What a cell holds: words, a number, or nothing. */
export type Cell = string | number | null;

/** What a spreadsheet of this language expects between cells: a French one reads “1,5” as a number. */
const separators: Readonly<Record<Locale, string>> = { fr: ';', en: ',' };

/** What makes a spreadsheet take words for a formula, also in the wide letters of the East. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;

/**
 * A table as a file that a spreadsheet opens right: the mark that says UTF-8, line ends of Windows, and no words
 * that would be run. An apostrophe before them is how spreadsheets themselves write “this is text”.
 */
export const csv = (locale: Locale, head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[head, ...rows].map((row) => row.map(cellOf(locale)).join(separators[locale])).join('\r\n')}\r\n`;

const cellOf =
  (locale: Locale) =>
  (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return locale === 'fr' ? `${cell}`.replace('.', ',') : `${cell}`;
    const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
    // Letters that no file may hold would end it for some readers.
    const text = harmless.replace(/\r\n?/g, '\n').replaceAll('\u0000', '');
    return /[;,"\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
