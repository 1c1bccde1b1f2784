import { slots } from '#engine/boat/boat.ts';
import type { PosterSheet } from '#sheets/boat/poster-sheet.ts';
import { linesOf } from '#ui/boat/drawing/lines.ts';
import type { Paper, PosterLayout } from './poster-layout.ts';

/** A line of the list behind the poster: the name of a part, or one of its items. */
export type RestEntry = Readonly<{ key: string; of: 'title' | 'item'; text: string }>;

/** A page of that list, column by column. */
export type RestPage = readonly (readonly RestEntry[])[];

const COLUMNS = 3;
const GAP = 18;
const SIZE = 14;
const LINE = 18;
/** The title of a page and what is said under it. */
const HEAD = 90;
/** A title takes more room than a line. */
const TITLE_LINES = 2;

/** The list of all that the poster has no room for, on as many pages as it takes; no text is cut. */
export function posterRest(
  sheet: PosterSheet,
  { left, anchors, crew }: PosterLayout,
  paper: Paper
): RestPage[] {
  const width = (paper.width - GAP * (COLUMNS - 1)) / COLUMNS - SIZE * 1.5;
  const most = Math.floor((paper.height - HEAD) / LINE);
  const lists = [
    ...slots.map((slot) => ({ id: slot, title: sheet.zones[slot].title, items: left[slot] })),
    ...[anchors, crew].map((box) => ({ id: box.list.id, title: box.list.title, items: box.left }))
  ].filter(({ items }) => items.length > 0);
  const columns: RestEntry[][] = [];
  let used = most;
  const put = (entry: RestEntry, lines: number, withNext: number) => {
    if (used + lines + withNext > most) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(entry);
    used += lines;
  };
  for (const { id, title, items } of lists) {
    const heights = items.map(({ text }) => linesOf(text, width, SIZE, Infinity).length);
    const text = sheet.rest.counted(title, items.length);
    put({ key: id, of: 'title', text }, TITLE_LINES, heights[0] ?? 0);
    items.forEach((item, at) => {
      put({ key: `${id}-${item.id}`, of: 'item', text: item.text }, heights[at] ?? 1, 0);
    });
  }
  return Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, page) =>
    columns.slice(page * COLUMNS, (page + 1) * COLUMNS)
  );
}
