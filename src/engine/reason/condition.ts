import type { InBoth } from '#engine/locale.ts';

/**
 * A condition is data, so that the same expression gives a verdict, its reasons, what is missing
 * and what would change it. It is built from questions and facts, never written by hand.
 */
export type Condition = Is | All | Any | Not | Fact;

/** The answer to `question` is (or, for several answers, includes) one of `options`. */
export type Is = Readonly<{ op: 'is'; question: string; options: readonly string[] }>;
export type All = Readonly<{ op: 'all'; of: readonly Condition[] }>;
export type Any = Readonly<{ op: 'any'; of: readonly Condition[] }>;
export type Not = Readonly<{ op: 'not'; of: Condition }>;

/** A condition with a name and words: it can stand as a criterion, or inside other conditions. */
export type Fact = Readonly<{ op: 'fact'; id: string; when: Condition }> & InBoth<string>;

/** Yes when each part is yes. */
export const all = (...of: Condition[]): All => ({ op: 'all', of });

/** Yes as soon as one part is yes. */
export const any = (...of: Condition[]): Any => ({ op: 'any', of });

/** Turns yes into no and no into yes; unknown stays unknown. */
export const not = (of: Condition): Not => ({ op: 'not', of });

/** Names a condition and gives it words, as a sentence about the project. */
export const fact = (named: Omit<Fact, 'op'>): Fact => ({ op: 'fact', ...named });

/** Whether a condition holds of everybody, whatever they answer. */
export const isAlways = (condition: Condition): boolean =>
  condition.op === 'all' && condition.of.length === 0;
