import type { Frame } from './frame.ts';
import { wordsOf, type Drawn, type Label } from './label.ts';

export type Gust = Label & Readonly<{ path: string }>;

/** The wind: each item a gust that curls towards the sails, its words above it. */
export function gustsOf(
  items: readonly Drawn[],
  frame: Frame,
  spread: number
): { height: number; gusts: Gust[] } {
  const { width } = frame.columns.wind;
  const curl = frame.gap * 0.46;
  let y = 0;
  const gusts = items.map((item, index) => {
    // The curl stands beside the last line; in a wide font that one is a little longer than it was measured.
    const lines = wordsOf(item, index, width - curl * 3.6, frame);
    const first = y + frame.line * 0.8;
    y += lines.length * frame.line + frame.gap * 0.35;
    const path = `M0 ${y}H${width - curl * 1.6}c${curl * 1.5} 0 ${curl * 1.5}-${curl * 1.7} 0-${curl * 1.7}s-${curl * 0.9} ${curl} ${curl * 0.2} ${curl}`;
    const gust = { id: item.id, lines, x: 0, y: first, path };
    y += frame.gap * 0.65 + spread;
    return gust;
  });
  return { height: y, gusts };
}
