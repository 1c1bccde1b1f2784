import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Draft } from './kind.ts';

export type BrakeWords = AdviceWords &
  Readonly<{
    /** Who feels it: the people or services that say it or suffer from it. */
    who: string;
    /** What loosens it, the most useful first; each a sentence that begins with an infinitive verb. */
    levers: readonly [string, string, ...string[]];
  }>;

export type BrakeTerms = Readonly<{
  /** What it holds back: opening a resource, contributing to it, adopting it or making it last. */
  holdsBack: readonly ('opening' | 'contributing' | 'lasting')[];
  /** The actions, rules or funding modes that are its levers, by id. */
  loosenedBy: readonly string[];
}>;

/** What holds people back, and its levers: a row of the first workshop’s table. What it requires is when it applies. */
export const brake = (draft: Draft<BrakeWords> & BrakeTerms) => ({
  kind: 'brake' as const,
  stage: 'identify' as const,
  ...draft
});
