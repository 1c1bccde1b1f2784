import type { Verdict } from '#engine/reason/verdict.ts';
import { bow, stern } from '#ui/boat/drawing/hull.ts';

export type Plank = Readonly<{ path: string; verdict: Verdict }>;

/** Where a hull is drawn: its left edge, its deck, its width and the height of a strake. */
export type HullFrame = Readonly<{ left: number; top: number; width: number; strake: number }>;

const laidFirst: readonly Verdict[] = ['yes', 'unknown', 'no'];

/**
 * A hull of one strake for each pillar, from the deck down, cut into one plank for each criterion:
 * from the stern, those that are laid, then those to find out, then the gaps.
 */
export function strakesOf(pillars: readonly (readonly Verdict[])[], frame: HullFrame): Plank[][] {
  const edge = (line: (depth: number) => number, row: number) =>
    frame.left + frame.width * line(row / pillars.length);
  return pillars.map((verdicts, row) => {
    const top = frame.top + row * frame.strake;
    const corner = (index: number, below: 0 | 1) => {
      const [from, to] = [edge(stern, row + below), edge(bow, row + below)];
      const x = from + ((to - from) * index) / verdicts.length;
      return `${x.toFixed(1)} ${top + below * frame.strake}`;
    };
    return laidFirst
      .flatMap((verdict) => verdicts.filter((one) => one === verdict))
      .map((verdict, index) => ({
        verdict,
        path: `M${corner(index, 0)}L${corner(index + 1, 0)}L${corner(index + 1, 1)}L${corner(index, 1)}Z`
      }));
  });
}
