import type { Slot } from '#engine/boat/boat.ts';

/** What the lead can do with the items of the picture; each one is announced. */
export type BoatActions = Readonly<{
  step: (id: string, by: -1 | 1) => void;
  place: (id: string, slot: Slot, index: number) => void;
  send: (id: string, slot: Slot) => void;
  reword: (id: string, text: string) => void;
  answer: (id: string, text: string) => void;
  remove: (id: string) => void;
  show: (id: string) => void;
  add: (slot: Slot, text: string) => void;
}>;
