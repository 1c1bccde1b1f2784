import type { Condition, Is } from '#engine/reason/condition.ts';
import type { MapWords } from './words.ts';

/** What a tree of conditions is told with, in one language. */
export type TreeNames = Readonly<{
  words: MapWords['tree'];
  /** The sentence that names a condition, where somebody named it. */
  says: (condition: Condition) => string | undefined;
  answer: (atom: Is) => string;
}>;
