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
  const at = (x: number, part: number) => `${width * x} ${height * part}`;
  const shore =
    `M${at(0.16, 0.05)}C${at(0.34, -0.02)} ${at(0.5, 0.035)} ${at(0.68, 0.01)}` +
    `S${at(1.02, 0.03)} ${at(1.03, 0.16)}S${at(0.99, 0.36)} ${at(1.03, 0.52)}` +
    `S${at(1.08, 0.8)} ${at(0.99, 0.92)}S${at(0.72, 0.985)} ${at(0.54, 0.985)}` +
    `S${at(0.16, 1.02)} ${at(0.05, 0.94)}S${at(0, 0.74)} ${at(-0.03, 0.6)}` +
    `S${at(0.02, 0.36)} ${at(-0.02, 0.24)}S${at(0.02, 0.1)} ${at(0.16, 0.05)}Z`;
  return { height, shore, aims };
}
