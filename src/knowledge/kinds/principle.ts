import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Draft } from './kind.ts';

export type PrincipleWords = AdviceWords &
  Readonly<{
    /** The question to ask oneself, for a digital commons. */
    ask: string;
    /** What to do where the answer is no. */
    mend: string;
  }>;

/** One of Elinor Ostrom’s eight principles; what it requires is that the project follows it today. */
export const principle = (draft: Draft<PrincipleWords> & Readonly<{ mendedBy: readonly string[] }>) => ({
  kind: 'principle' as const,
  stage: 'maintain' as const,
  ...draft
});
