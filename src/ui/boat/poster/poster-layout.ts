import { slots, type Slot } from '#engine/boat/boat.ts';
import type { PosterItem, PosterList, PosterSheet, PosterZone } from '#sheets/boat/poster-sheet.ts';
import type { Frame } from '#ui/boat/drawing/frame.ts';
import { gustsOf } from '#ui/boat/drawing/gusts.ts';
import { hullOf } from '#ui/boat/drawing/hull.ts';
import { landOf } from '#ui/boat/drawing/land.ts';
import { linesOf } from '#ui/boat/drawing/lines.ts';
import { rocksOf } from '#ui/boat/drawing/rocks.ts';
import { keptWithin } from './kept-within.ts';

/** What there is to draw on, in points of paper. */
export type Paper = Readonly<{ width: number; height: number }>;

/** Letters that are read at two metres, in points. */
const SIZE = 18;
const LINE = 22;
const TITLES = [36, 28, 24] as const;
/** Under the picture: its legend, and the boxes of anchors and crew with their heads. */
const LEGEND = 26;
const BOX_HEAD = 30;
const BOX_LINES = 4;
const BOX_EDGE = 24;
const MORE = 26;

/** A list as far as it goes on the poster. */
export type PosterBox = Readonly<{
  list: PosterList;
  kept: readonly PosterItem[];
  left: readonly PosterItem[];
}>;

/** Everything where it stands on the poster, and what it has no room for. */
export type PosterLayout = Readonly<{
  title: Readonly<{ size: number; lines: readonly string[] }>;
  frame: Frame;
  kept: Readonly<Record<Slot, readonly PosterItem[]>>;
  left: Readonly<Record<Slot, readonly PosterItem[]>>;
  anchors: PosterBox;
  crew: PosterBox;
  /** How much is only on the second page. */
  missing: number;
}>;

/** Lays the poster out on this paper: whole sentences in large letters, and as many of them as there is room for. */
export function posterLayout(sheet: PosterSheet, paper: Paper): PosterLayout {
  const title = titleOf(sheet.title, paper.width);
  const anchors = boxOf(sheet.anchors, paper.width * 0.28, 2);
  const crew = boxOf(sheet.crew, paper.width * 0.34, 1);
  const under = LEGEND + BOX_HEAD + BOX_LINES * LINE + BOX_EDGE;
  const room = paper.height - title.lines.length * title.size * 1.2 - under;
  const whole = zonesIn(sheet, frameOf(paper.width, room));
  const isWhole = slots.every((slot) => whole.left[slot].length === 0);
  const zones = isWhole ? whole : zonesIn(sheet, frameOf(paper.width, room - MORE));
  const missing =
    slots.reduce((sum, slot) => sum + zones.left[slot].length, 0) + anchors.left.length + crew.left.length;
  return { title, anchors, crew, missing, ...zones };
}

function titleOf(title: string, width: number): PosterLayout['title'] {
  const tried = TITLES.map((size) => ({ size, lines: linesOf(title, width, size, Infinity) }));
  const [, , smallest] = tried;
  return tried.find(({ lines }) => lines.length === 1) ?? smallest ?? { size: SIZE, lines: [title] };
}

const frameOf = (width: number, height: number): Frame => ({
  width,
  leastHeight: height,
  top: 76,
  bottom: 12,
  size: SIZE,
  least: SIZE,
  line: LINE,
  gap: 15,
  spread: 30,
  mostLines: Infinity,
  sails: { least: 90, most: 260 },
  numbered: false,
  columns: {
    wind: { x: width * 0.018, width: width * 0.205, most: Infinity },
    boat: { x: width * 0.245, width: width * 0.365, most: Infinity },
    rock: { x: width * 0.635, width: width * 0.175, most: Infinity },
    island: { x: width * 0.82, width: width * 0.165, most: Infinity }
  }
});

function zonesIn({ zones }: PosterSheet, frame: Frame): Pick<PosterLayout, 'frame' | 'kept' | 'left'> {
  const room = frame.leastHeight - frame.top - frame.bottom;
  const fits: Readonly<Record<Slot, (some: readonly PosterItem[]) => boolean>> = {
    wind: (some) => gustsOf(some, frame, 0).height <= room,
    boat: (some) => hullOf(some, frame).height + frame.sails.least <= room,
    rock: (some) => rocksOf(some, frame, 0).height <= room,
    island: (some) => landOf(some, frame).height <= room
  };
  const split = (slot: Slot) => splitZone(zones[slot], fits[slot]);
  const parts = { wind: split('wind'), boat: split('boat'), rock: split('rock'), island: split('island') };
  const each = (part: 'kept' | 'left') => ({
    wind: parts.wind[part],
    boat: parts.boat[part],
    rock: parts.rock[part],
    island: parts.island[part]
  });
  return { frame, kept: each('kept'), left: each('left') };
}

const splitZone = ({ items, byWeight }: PosterZone, fits: (some: readonly PosterItem[]) => boolean) =>
  keptWithin(items, byWeight, fits);

/** What of a list stands in a box of so many columns, row by row. */
function boxOf(list: PosterList, width: number, columns: number): PosterBox {
  const heightOf = (some: readonly PosterItem[]) => {
    const lines = some.map(({ text }) => linesOf(text, width, SIZE, Infinity).length);
    return lines.reduce(
      (sum, _, at) => (at % columns === 0 ? sum + Math.max(...lines.slice(at, at + columns)) : sum),
      0
    );
  };
  const ids = list.items.map(({ id }) => id);
  const whole = keptWithin(list.items, ids, (some) => heightOf(some) <= BOX_LINES);
  if (whole.left.length === 0) return { list, ...whole };
  return { list, ...keptWithin(list.items, ids, (some) => heightOf(some) <= BOX_LINES - 1) };
}
