import type { AdviceWords } from '#engine/advise/advice.ts';
import type { Draft } from './kind.ts';

/** The four categories of the second workshop. “Translation” is taken in its wide sense. */
export const categories = ['interoperability', 'governance', 'mediation', 'translation'] as const;

export type Category = (typeof categories)[number];

export type MeansWords = AdviceWords &
  Readonly<{
    /** The community concerned. */
    community: string;
    /** What makes these people contribute. */
    incentives: string;
    /** The rules to set. */
    rules: string;
    /** The benefits to expect. */
    benefits: string;
  }>;

/** A need that contributions can meet: a row of the second workshop’s table. What it requires is when it matters. */
export const means = (
  draft: Draft<MeansWords> &
    Readonly<{
      category: Category;
      /** Rules and actions that put it to work, by id. */ putToWorkBy: readonly string[];
    }>
) => ({ kind: 'means' as const, stage: 'produce' as const, ...draft });
