import type { Answers } from '#engine/reason/answers.ts';

/** Two plausible projects that a situation must lead, and a neighbouring one that it must not. */
export type SituationDossiers = Readonly<{ leads: readonly [Answers, Answers]; not: Answers }>;
