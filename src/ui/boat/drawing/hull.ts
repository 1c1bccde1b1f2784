import type { Frame } from './frame.ts';
import { wordsOf, type Drawn, type Label } from './label.ts';

export type Plank = Label & Readonly<{ path: string; laid: boolean }>;

export type Hull = Readonly<{
  height: number;
  planks: readonly Plank[];
  /** The outline, which shows where planks are missing. */
  side: string;
  deck: string;
  keel: string;
  waves: string;
}>;

/** How far the stern draws in, from the deck (0) to the keel (1), in parts of the width. */
export const stern = (depth: number): number => 0.02 + 0.07 * depth ** 2;

/** Where the bow is, from the deck (0) to the keel (1), in parts of the width. */
export const bow = (depth: number): number => 1 - 0.2 * depth ** 1.25;

/** The hull: two planks a row, one for each base; a base to build leaves a gap with a dashed edge. */
export function hullOf(items: readonly Drawn[], frame: Frame): Hull {
  const { width } = frame.columns.boat;
  const rows = Math.max(2, Math.ceil(items.length / 2));
  const left = (row: number) => width * stern(row / rows);
  const right = (row: number) => width * bow(row / rows);
  const planks: Plank[] = [];
  const levels = [0];
  for (let row = 0; row < rows; row++) {
    const top = levels[row] ?? 0;
    const pair = items.slice(row * 2, row * 2 + 2);
    const [above, below] = [left(row), left(row + 1)];
    const share = {
      above: (right(row) - above) / pair.length,
      below: (right(row + 1) - below) / pair.length
    };
    const words = pair.map((item, place) => wordsOf(item, row * 2 + place, share.below - frame.size, frame));
    const height = Math.max(1, ...words.map(({ length }) => length)) * frame.line + frame.gap * 0.6;
    for (const [place, item] of pair.entries()) {
      const lines = words[place] ?? [];
      const corner = [above + share.above * place, below + share.below * place] as const;
      const end = [corner[0] + share.above, corner[1] + share.below] as const;
      planks.push({
        id: item.id,
        lines,
        x: (corner[0] + corner[1] + end[0] + end[1]) / 4,
        y: top + (height - lines.length * frame.line) / 2 + frame.line * 0.77,
        path: `M${corner[0]} ${top}L${end[0]} ${top}L${end[1]} ${top + height}L${corner[1]} ${top + height}Z`,
        laid: item.state !== 'to-build'
      });
    }
    levels.push(top + height);
  }
  const bottom = levels.at(-1) ?? 0;
  const rise = frame.gap * 0.7;
  const port = levels.map((level, row) => `${left(row)} ${level}`);
  const starboard = levels.map((level, row) => `${right(row)} ${level}`).reverse();
  return {
    height: bottom + rise,
    planks,
    side: `M${[...port, ...starboard].join('L')}Z`,
    deck: `M${-rise} ${-rise * 0.4}L${left(0)} 0H${right(0)}L${width + rise} ${-rise}`,
    keel: `M${left(rows)} ${bottom}Q${width * 0.42} ${bottom + rise * 1.5} ${right(rows)} ${bottom}Z`,
    waves: wavesAt(-rise * 2, width + rise * 2, bottom - rise * 0.2, frame.gap)
  };
}

/** A line of water from one side of the hull to the other. */
function wavesAt(from: number, to: number, y: number, size: number): string {
  const count = Math.round((to - from) / (size * 2));
  const step = (to - from) / count;
  return `M${from} ${y}${`q${step / 2} ${size * 0.6} ${step} 0`.repeat(count)}`;
}
