import type { Slot } from '#engine/boat/boat.ts';

type Column = Readonly<{ x: number; width: number; most: number }>;

/** The measures of a picture, in its own units: what a column holds, and how big letters are. */
export type Frame = Readonly<{
  width: number;
  leastHeight: number;
  top: number;
  bottom: number;
  size: number;
  /** No letters are smaller than this. */
  least: number;
  line: number;
  gap: number;
  /** How much further apart items may stand where there is room. */
  spread: number;
  mostLines: number;
  sails: Readonly<{ least: number; most: number }>;
  /** Whether items are told by their number in the list below instead of their words. */
  numbered: boolean;
  columns: Readonly<Record<Slot, Column>>;
}>;

/** For a screen, a projector or a sheet: every item says its name. */
export const wide: Frame = {
  width: 1120,
  leastHeight: 560,
  top: 74,
  bottom: 34,
  size: 16.5,
  least: 0,
  line: 20,
  gap: 22,
  spread: 30,
  mostLines: 4,
  sails: { least: 170, most: 300 },
  numbered: false,
  columns: {
    wind: { x: 24, width: 212, most: 10 },
    boat: { x: 250, width: 416, most: 16 },
    rock: { x: 686, width: 192, most: 9 },
    island: { x: 890, width: 204, most: 10 }
  }
};

/** For a telephone: the same picture, whose numbers are those of the list. */
export const small: Frame = {
  width: 344,
  leastHeight: 250,
  top: 46,
  bottom: 14,
  size: 13,
  least: 0,
  line: 14,
  gap: 8,
  spread: 12,
  mostLines: 1,
  sails: { least: 76, most: 130 },
  numbered: true,
  columns: {
    wind: { x: 12, width: 66, most: 10 },
    boat: { x: 88, width: 124, most: 16 },
    rock: { x: 224, width: 46, most: 9 },
    island: { x: 282, width: 52, most: 10 }
  }
};
