import type { InBoth } from '#engine/locale.ts';
import type { Condition, Fact } from '#engine/reason/condition.ts';

/**
 * A worded condition. `strong` ones weigh more than any number of others in the order; where a `useless` caution
 * holds, the advice brings nothing that was asked for, and comes after all that does. A `derived` one was not
 * written here: it follows from figures of the advice by a rule that has tests of its own. Where a caution that
 * `forbids` holds, its argument or reply is not said yet.
 */
export type Criterion = Readonly<{
  when: Condition;
  strong?: boolean;
  useless?: true;
  derived?: true;
  forbids?: true;
}> &
  InBoth<string>;

/** Whether a criterion is a fact of its own, that other conditions may name too. */
export const isFact = (criterion: Criterion): criterion is Criterion & Fact => 'op' in criterion;

/**
 * What a source is worth: a text of law, the administration’s or a court’s reading of it, an official page,
 * the project itself, a study, the press, or those who do it.
 */
export const sourceKinds = ['law', 'doctrine', 'official', 'project', 'study', 'press', 'practice'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a fact was read, and when (year and month, or day). */
export type Source = Readonly<{
  kind: SourceKind;
  /** The date of the text itself, year, month or day: when it was adopted, published or last changed. */
  dated?: string;
  title: string;
  /** The language of the title, where it is not French. */
  lang?: 'en' | 'es' | 'de' | 'ca' | 'da';
  url: string;
  read: string;
}>;

export type Role = 'requires' | 'favours' | 'cautions';

export const roles: readonly Role[] = ['requires', 'favours', 'cautions'];

/** What reasoning needs of an advice: no words, no sources. */
export type AdviceShape = Readonly<{
  id: string;
  kind: string;
  stage: string;
  /** All must hold: one “no” discards the advice and is the reason why. */
  requires: readonly CriterionShape[];
  /** What makes it fit: orders what is kept. */
  favours: readonly CriterionShape[];
  /** What to watch: a “yes” prints a warning and removes nothing. */
  cautions: readonly CriterionShape[];
  /** Days of the lead’s time before the first result; orders advice that is otherwise equal. */
  effortDays: number;
}>;

/**
 * `or`: how many alternatives its words name, for each “or” in them. `present`: where this does not hold, they
 * speak of what will be.
 */
export type CriterionShape = Readonly<{
  when: Condition;
  strong?: boolean;
  useless?: true;
  or?: readonly number[];
  present?: Condition;
  forbids?: true;
}>;

/** What every advice says, in one language. */
export type AdviceWords = Readonly<{
  title: string;
  /** What it is and what it brings, in one or two sentences. */
  summary: string;
}>;

/** One thing that the product recommends, with its criteria, its words and where they come from. */
export type Advice<Words extends AdviceWords = AdviceWords> = Omit<AdviceShape, Role> &
  Readonly<{
    requires: readonly Criterion[];
    favours: readonly Criterion[];
    cautions: readonly Criterion[];
    /** What its words say of the project, each with what must then be true: the very sentence, as it stands. */
    asserts?: readonly (Criterion & { readonly strong?: never })[];
    sources: readonly Source[];
    /** The day on which somebody last read it through, as YYYY-MM-DD. */
    reviewed: string;
  }> &
  InBoth<Words>;

/** Holds when nothing discards this advice and nothing is missing to keep it. */
export const keeps = (advice: Pick<AdviceShape, 'requires'>): Condition => ({
  op: 'all',
  of: advice.requires.map(({ when }) => when)
});
