import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Draft } from './kind.ts';

export type OutcomeWords = AdviceWords &
  Readonly<{
    /** What distinguishes this from a commons, or makes it one, in two or three sentences. */
    meaning: string;
    /** What to do now that one knows: honest, concrete, two or three sentences. */
    next: string;
  }>;

/** What the project is today: a commons, not yet one, or something else that is worth naming. */
export const outcome = (draft: Draft<OutcomeWords>) => ({
  kind: 'outcome' as const,
  stage: 'qualify' as const,
  ...draft
});
