import type { Answers } from '#engine/answers.ts';
import { personas } from '#tests/personas/index.ts';

/** What the reference people answer: proofs look at the knowledge with their eyes. */
export const referencePeople: readonly Answers[] = personas.map(({ answers }) => answers);
