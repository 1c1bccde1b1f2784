import { letters } from './paper.ts';
import type { PrintedLine, PrintedPage } from './pdf.ts';

/** How much of a page is its foot, in points: no part of what is read. */
const FOOT = 50;
/** A heading of more lines than this is none. */
const MOST_LINES = 8;

/** The lines of a page as they are read: where it has two columns, each is a page of its own. */
function columnsOf({ width, height, lines }: PrintedPage, columns: 1 | 2): PrintedLine[][] {
  const read = lines.filter(({ bottom }) => bottom < height - FOOT);
  const left = (line: PrintedLine) => line.left < width / 2;
  return columns === 1 ? [read] : [read.filter(left), read.filter((line) => !left(line))];
}

/**
 * Headings that end a page, or are cut by its end: below each of them at least the beginning of what it is about
 * must stand. A heading may have several lines; the last lines of a page together are its text, or its beginning.
 */
export function orphansIn(
  pages: readonly PrintedPage[],
  headings: readonly string[],
  columns: 1 | 2 = 1
): string[] {
  const known = new Set(headings.map(letters).filter((one) => one.length > 3));
  const all = pages.flatMap((page, at) => columnsOf(page, columns).map((lines) => ({ lines, page: at + 1 })));
  return all.flatMap(({ lines, page }, at) => {
    const next = all[at + 1]?.lines ?? [];
    const joined = (some: readonly PrintedLine[]) => letters(some.map(({ text }) => text).join(''));
    for (let count = 1; count <= Math.min(MOST_LINES, lines.length); count += 1) {
      const end = joined(lines.slice(-count));
      const whole = known.has(end);
      const halves = Array.from({ length: MOST_LINES }, (_, more) => end + joined(next.slice(0, more + 1)));
      if (whole || halves.some((one) => known.has(one)))
        return [
          `page ${page}, ${whole ? 'alone' : 'cut'}: ${lines
            .slice(-count)
            .map(({ text }) => text)
            .join(' ')}`
        ];
    }
    return [];
  });
}
