import type { AdviceWords } from '#engine/advise/advice.ts';
import type { ActionTerms } from '#engine/advise/plan.ts';
import type { StageId } from '#knowledge/stages.ts';
import type { Draft } from './kind.ts';

export type ActionWords = AdviceWords &
  Readonly<{
    /** What to do first, in less than an hour. */
    firstStep: string;
    /** What will prove that it is done. */
    evidence: string;
  }>;

/** Something to do; what it requires is what makes it worth doing now. The title begins with a verb. */
export const action = (draft: Draft<ActionWords> & ActionTerms & Readonly<{ stage: StageId }>) => ({
  kind: 'action' as const,
  ...draft
});
