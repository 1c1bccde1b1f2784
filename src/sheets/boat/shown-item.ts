import type { Status } from '#engine/advise/judge.ts';
import type { Slot } from '#engine/boat/boat.ts';

/** How an item stands: a base is laid or to build, a rock is answered or not; the rest just is there. */
export type ItemState = 'laid' | 'to-build' | 'answered' | 'unanswered' | 'plain';

/** A criterion in words, and the questions behind it. */
export type Reason = Readonly<{ text: string; questions: readonly string[] }>;

export type NamedAdvice = Readonly<{ id: string; title: string; done: boolean }>;

/** An item of the picture in the words of the page. */
export type ShownItem = Readonly<{
  id: string;
  slot: Slot;
  text: string;
  /** The words of the knowledge; '' where the lead wrote the item. */
  original: string;
  summary: string;
  state: ItemState;
  /** What the answers say; undefined where the lead wrote the item. */
  status: Status | undefined;
  /** Whether it is there because the lead put it there. */
  byLead: boolean;
  /** Why it is there, is missing or waits. */
  why: Readonly<{ label: string; reasons: readonly Reason[] }>;
  /** What the plan holds to remove this rock, lay this base, use this wind or reach this island. */
  means: readonly NamedAdvice[];
  /** What could be done besides, but is not retained. */
  possible: readonly NamedAdvice[];
  /** What the lead answers to it. */
  answer: string;
}>;
