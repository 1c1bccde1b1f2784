import type { AnswerValue } from '#engine/reason/answers.ts';

/** What was said to a question on paper; `value` is null where only a note was written. */
export type Said = Readonly<{ value: AnswerValue | null; note: string }>;

/** What a paper says: answers by question, own words by object, “name” and “purpose” among them. */
export type Entry = Readonly<{ answers: ReadonlyMap<string, Said>; words: ReadonlyMap<string, string> }>;

/** Why something that was typed cannot be taken as it is. */
export type Problem = Readonly<
  | { what: 'no-code' }
  | { what: 'stray' }
  /** A question or an option of an earlier booklet. */
  | { what: 'withdrawn' }
  | { what: 'withdrawn-option' | 'no-such-letter' | 'letter-twice' | 'alone'; letter: string }
  | { what: 'no-letter' | 'no-dont-know' | 'dont-know-beside' | 'one-only' }
  | { what: 'too-many'; most: number }
  | { what: 'quotes' | 'no-words' | 'no-day' }
  | { what: 'too-long'; most: number }
  /** The same code was typed before, with something else. */
  | { what: 'contradicts' }
  /** The walk does not ask this question, because of what these say. */
  | { what: 'not-asked'; because: readonly string[] }
  | { what: 'not-offered'; letter: string; because: readonly string[] }
>;

/** One thing as it was typed: what it was understood as, and what is wrong with it. */
export type EntryLine = Readonly<{
  /** The code, or what no code can be made of. */
  typed: string;
  of?: Readonly<{ question: string; said: Said } | { words: string; text: string }>;
  problems: readonly Problem[];
}>;
