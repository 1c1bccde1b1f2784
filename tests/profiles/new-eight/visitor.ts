import type { Answers } from '#engine/reason/answers.ts';

/** Somebody who came by: what they answered, and their own words for it. */
export type Visitor = Readonly<{ answers: Answers; objects?: Readonly<Record<string, string>> }>;
