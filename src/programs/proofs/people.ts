import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';

/** What the reference people answer: proofs look at the knowledge with their eyes. */
export const referencePeople: readonly Answers[] = people.map(({ answers }) => answers);
