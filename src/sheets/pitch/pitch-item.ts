import type { Source } from '#engine/advise/advice.ts';
import type { Outline } from '#sheets/advice/outline.ts';

/** An argument or the reply to an objection, in one language: what to say, and what to have in hand. */
export type PitchItem = Readonly<{
  id: string;
  kind: 'argument' | 'objection';
  outline: Outline;
  said: string;
  atHand: string;
  sources: readonly Source[];
  reviewed: string;
}>;
