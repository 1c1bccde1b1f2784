import type { Frame } from './frame.ts';
import { wordsOf, type Drawn, type Label } from './label.ts';

export type Land = Readonly<{ height: number; shore: string; aims: readonly Label[] }>;

/** The island, wide enough for its aims, one under the other. */
export function landOf(items: readonly Drawn[], frame: Frame): Land {
  const { width } = frame.columns.island;
  let y = frame.gap * 1.9;
  const aims = items.map((item, index) => {
    const lines = wordsOf(item, index, width * 0.82, frame);
    const aim = { id: item.id, lines, x: width * 0.5, y: y + frame.line * 0.8 };
    y += lines.length * frame.line + frame.gap * 0.6;
    return aim;
  });
  const height = Math.max(y + frame.gap * 1.5, width * 0.9);
  return { height, shore: shoreOf(width, height), aims };
}

type Point = readonly [x: number, y: number];

/** A closed coast, whose capes and bays are of one size however long the island is. */
function shoreOf(width: number, height: number): string {
  const corner = width * 0.32;
  const bays = Math.max(1, Math.round((height - 2 * corner) / (width * 0.55)));
  const coast = Array.from({ length: bays + 1 }, (_, bay): Point => {
    const y = corner + ((height - 2 * corner) * bay) / bays;
    return [(bay % 2 === 0 ? 0.012 : -0.018) * width, y];
  });
  const cape: readonly Point[] = [
    [0.12, 0.12],
    [0.33, 0.02],
    [0.6, 0.06],
    [0.88, 0.1]
  ];
  const ends = cape.map(([x, y]): Point => [x * width, y * width]);
  return closedCurve([
    ...ends,
    ...coast.map(([x, y]): Point => [width - x, y]),
    ...ends.map(([x, y]): Point => [width - x, height - y]),
    ...coast.map(([x, y]): Point => [x, height - y])
  ]);
}

/** A smooth curve through points and back to the first (Catmull and Rom’s). */
function closedCurve(points: readonly Point[]): string {
  const at = (index: number) => points[(index + points.length) % points.length] ?? [0, 0];
  const lean = (from: Point, to: Point, by: Point, sign: number) =>
    `${from[0] + (sign * (to[0] - by[0])) / 6} ${from[1] + (sign * (to[1] - by[1])) / 6}`;
  const pieces = points.map((point, index) => {
    const next = at(index + 1);
    const leaves = lean(point, next, at(index - 1), 1);
    const arrives = lean(next, at(index + 2), point, -1);
    return `C${leaves} ${arrives} ${next[0]} ${next[1]}`;
  });
  return `M${at(0)[0]} ${at(0)[1]}${pieces.join('')}Z`;
}
