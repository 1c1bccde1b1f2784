import type { BoatLine } from '#sheets/boat/boat-line.ts';
import type { Frame } from './frame.ts';
import { linesOf } from './lines.ts';

/** What the drawing needs of an item. */
export type Drawn = Pick<BoatLine, 'id' | 'text' | 'state'>;

/** The words of an item as they are drawn, and where their first line stands. */
export type Label = Readonly<{ id: string; lines: readonly string[]; x: number; y: number }>;

/** The lines of the item with this index: its words, or its number where there is no room for words. */
export const wordsOf = ({ text }: Drawn, index: number, width: number, frame: Frame): string[] =>
  frame.numbered ? [`${index + 1}`] : linesOf(text, width, frame.size, frame.mostLines);
