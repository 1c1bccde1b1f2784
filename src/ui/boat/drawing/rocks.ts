import type { Frame } from './frame.ts';
import { wordsOf, type Drawn, type Label } from './label.ts';

export type Rock = Label &
  Readonly<{
    path: string;
    answered: boolean;
    bare: boolean;
    /** Where the buoy floats that marks an answer. */
    buoy: readonly [number, number];
    /** The line under the words that says there is no answer. */
    note: number;
  }>;

/** The jagged outline of a rock, in parts of its width and height; every other rock is turned round. */
const outline = [
  [0, 0.7],
  [0.02, 0.36],
  [0.1, 0.2],
  [0.19, 0.07],
  [0.33, 0.13],
  [0.45, 0],
  [0.58, 0.11],
  [0.7, 0.04],
  [0.83, 0.14],
  [0.94, 0.22],
  [1, 0.62],
  [0.95, 0.94],
  [0.72, 1],
  [0.3, 0.97],
  [0.06, 0.98]
] as const;

/** The rocks ahead, one under the other across the way; those without an answer say so. */
export function rocksOf(
  items: readonly Drawn[],
  frame: Frame,
  spread: number
): { height: number; rocks: Rock[] } {
  const { width } = frame.columns.rock;
  const sway = frame.numbered ? 0 : width * 0.035;
  let top = 0;
  const rocks = items.map((item, index) => {
    const answered = item.state === 'answered';
    const lines = wordsOf(item, index, width * 0.76, frame);
    const bare = item.state === 'unanswered';
    const told = lines.length + (bare && !frame.numbered ? 1 : 0);
    const height = told * frame.line + frame.gap * 1.7;
    const left = index % 2 === 0 ? 0 : sway * 2;
    const across = width - sway * 2;
    const points = outline.map(
      ([x, y]) => `${left + across * (index % 2 === 0 ? x : 1 - x)} ${top + height * y}`
    );
    const y = top + frame.gap * 1.05 + frame.line * 0.8;
    const rock = {
      id: item.id,
      lines,
      x: left + across / 2,
      y,
      path: `M${points.join('L')}Z`,
      answered,
      bare,
      buoy: [left + across * 0.96, top + height * 0.2] as const,
      note: y + lines.length * frame.line
    };
    top += height + frame.gap * 0.5 + spread;
    return rock;
  });
  return { height: top, rocks };
}
