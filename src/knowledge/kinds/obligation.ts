import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Draft } from './kind.ts';

export type ObligationWords = AdviceWords &
  Readonly<{
    /** Whom the law binds, and how to know whether that is you. */
    who: string;
    /** What to do first; no date in it, so that it does not age. */
    now: string;
  }>;

/** A duty that the law lays down, from a day on: `from` is the day, or the month where the day is not sure. */
export const obligation = (draft: Draft<ObligationWords> & Readonly<{ from: string }>) => ({
  kind: 'obligation' as const,
  stage: 'maintain' as const,
  ...draft
});
