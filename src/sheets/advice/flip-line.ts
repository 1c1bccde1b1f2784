import type { AnswerValue } from '#engine/reason/answers.ts';

/** One way to change a status: each answer in words, and whether the lead can change it herself. */
export type FlipLine = readonly Readonly<{
  question: string;
  to: AnswerValue;
  /** The answers that would do, any of them; each is one option or several together. */
  answers: readonly (readonly string[])[];
  yours: boolean;
}>[];
