/** A question and what was said to it, in words. */
export type CheckedAnswer = Readonly<{
  question: string;
  ask: string;
  /** The chosen options; undefined where there is no answer. */
  said: readonly string[] | undefined;
  note: string;
  /** The address where the answer can be changed. */
  change: string;
}>;
