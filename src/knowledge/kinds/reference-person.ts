import type { Gist } from '#engine/advise/gist.ts';
import type { Answers } from '#engine/reason/answers.ts';

/** A made-up person with her project, in one language. */
export type PersonStory = Readonly<{
  id: string;
  /** The name of the project. */
  name: string;
  who: string;
  story: string;
  purpose: string;
}>;

/** What she answers, and what the advice came down to when somebody last read her plan. */
export type PersonRecord = Readonly<{ id: string; answers: Answers; expected: Gist }>;
