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

/** A closed coast: capes and bays of one size, however long the island is. */
function shoreOf(width: number, height: number): string {
  const north = (x: number, y: number) => `${width * x} ${width * y}`;
  const side = (x: number, part: number) => `${width * x} ${height * part}`;
  const south = (x: number, y: number) => `${width * x} ${height - width * y}`;
  return (
    `M${north(0.12, 0.1)}C${north(0.3, -0.02)} ${north(0.46, 0.09)} ${north(0.66, 0.03)}` +
    `S${north(1.01, 0.04)} ${north(1.02, 0.3)}S${side(0.98, 0.42)} ${side(1.02, 0.54)}` +
    `S${south(1.07, 0.5)} ${south(0.98, 0.22)}S${south(0.72, 0.03)} ${south(0.54, 0.06)}` +
    `S${south(0.14, -0.05)} ${south(0.04, 0.2)}S${side(0.01, 0.74)} ${side(-0.02, 0.6)}` +
    `S${side(0.02, 0.4)} ${north(-0.02, 0.42)}S${north(-0.03, 0.2)} ${north(0.12, 0.1)}Z`
  );
}
