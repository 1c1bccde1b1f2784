import type { InBoth } from '#engine/locale.ts';
import type { DONT_KNOW } from './answers.ts';
import type { Condition, Is } from './condition.ts';

/** The words of a question, in one language. */
export type QuestionWords<Option extends string = string> = Readonly<{
  /** The question itself, as it would be asked aloud. */
  ask: string;
  /** Two to four words that name the subject, for lists and links. */
  short: string;
  /** What one must know to answer, in one sentence; undefined where the question says it. */
  hint?: string;
  /** Why it is asked, in one or two sentences. */
  why: string;
  /** What the answer changes in the advice, in one sentence. */
  changes: string;
  /** Whom to ask and where to look when it is not known, in one or two short sentences. */
  findOut: string;
  options: Readonly<Record<Option, string>>;
  /** What the person’s own words are asked for, by the id of the object. */
  objects?: Readonly<Record<string, ObjectWords>>;
}>;

/** How one field for the person’s own words is called, and what to write there. */
export type ObjectWords = Readonly<{ label: string; hint: string }>;

/** One of the person’s own words for what the sentences speak of: a name, a few sentences, or a day. */
export type ObjectShape = Readonly<{ id: string; kind: 'line' | 'words' | 'day' }>;

/** A question without its words: all that reasoning needs. */
export type QuestionShape = Readonly<{
  id: string;
  /** `one` option, one of an ordered `scale`, or `some` options. */
  kind: 'one' | 'scale' | 'some';
  options: readonly string[];
  /** Options of a `some` question that exclude all the others, such as “none of these”. */
  alone: readonly string[];
  /** How many options of a `some` question may be chosen; as many as one likes where it is left out. */
  most?: number;
  /** Whether “I don’t know” is an honest answer here. */
  mayNotKnow: boolean;
  /**
   * Until it is answered it says “no” to everything, like a question that is not asked: for one that turns
   * the whole course, so that nothing already answered waits for it. What is certain still hangs on it.
   */
  unsaidIsNo?: boolean;
  /** Whether the lead can change the answer herself, or has to live with it. */
  control: 'yours' | 'given';
  /** The question is pointless, and not asked, where this is no. */
  askedWhen: Condition;
  /** Options that are pointless, and not offered, where this is no; what reads them asks for the same. */
  offeredWhen?: Readonly<Record<string, Condition>>;
  /** What may be said beside the answer, in one’s own words; always optional. */
  objects?: readonly ObjectShape[];
}>;

export type Question<Option extends string = string> = QuestionShape & InBoth<QuestionWords<Option>>;

/** What the compiler knows of a question: enough to name it and its options where its words are not loaded. */
export type Asking<Id extends string = string, Option extends string = string> = Readonly<{
  id: Id;
  options: readonly Option[];
}>;

/** The options of a question, as a type. */
export type OptionOf<Asked extends Asking> = Asked['options'][number];

/** What the author of a question writes; `NoInfer` ties the words to the options. */
type Draft<Id extends string, Option extends string> = Readonly<{
  id: Id;
  options: readonly Option[];
  mayNotKnow?: boolean;
  unsaidIsNo?: boolean;
  control: 'yours' | 'given';
  askedWhen?: Condition;
  offeredWhen?: Readonly<Record<string, Condition>>;
  objects?: readonly ObjectShape[];
}> &
  InBoth<QuestionWords<NoInfer<Option>>>;

const always: Condition = { op: 'all', of: [] };

const shape = (kind: QuestionShape['kind'], alone: readonly string[] = []) => ({
  kind,
  alone,
  mayNotKnow: false,
  askedWhen: always
});

const isOneOf = (question: string, options: readonly string[]): Is => ({ op: 'is', question, options });

/**
 * The condition that a question’s own `is` or `has` makes, from its type alone: for pages that must not
 * load its words. `answerAmong<typeof needs>('needs', 'nothing')`.
 */
export const answerAmong = <Asked extends Asking>(
  question: Asked['id'],
  ...options: [OptionOf<Asked>, ...OptionOf<Asked>[]]
): Is => isOneOf(question, options);

/**
 * A question with exactly one answer. `is` holds when the answer is one of the named options, which
 * may include “I don’t know” where not knowing is itself a reason to act.
 */
export function oneOf<const Id extends string, const Option extends string>(draft: Draft<Id, Option>) {
  return {
    ...shape('one'),
    ...draft,
    is: (...options: [Option, ...(Option | typeof DONT_KNOW)[]]) => isOneOf(draft.id, options)
  };
}

/** A question whose options are ordered from least to most. */
export function scale<const Id extends string, const Option extends string>(draft: Draft<Id, Option>) {
  const { id, options } = draft;
  return {
    ...shape('scale'),
    ...draft,
    is: (...named: [Option, ...Option[]]) => isOneOf(id, named),
    atLeast: (least: Option) => isOneOf(id, options.slice(options.indexOf(least))),
    atMost: (most: Option) => isOneOf(id, options.slice(0, options.indexOf(most) + 1))
  };
}

/** A question with one or several answers. `has` holds when at least one named option is chosen. */
export function someOf<const Id extends string, const Option extends string>(
  draft: Draft<Id, Option> & { readonly alone?: readonly NoInfer<Option>[]; readonly most?: number }
) {
  return {
    ...shape('some', draft.alone),
    ...draft,
    alone: draft.alone ?? [],
    has: (...options: [Option, ...Option[]]) => isOneOf(draft.id, options)
  };
}

/** Yes when the levels of these scales (0 for the first option) add up to at least `sum`. */
export function levelsAddUpTo(
  sum: number,
  scales: readonly Pick<QuestionShape, 'id' | 'options'>[]
): Condition {
  return { op: 'any', of: leastLevels(sum, scales).map((levels) => ({ op: 'all', of: levels })) };
}

/** Every way to reach exactly `sum` with “at least level n” of each scale; level 0 needs no saying. */
function leastLevels(sum: number, scales: readonly Pick<QuestionShape, 'id' | 'options'>[]): Is[][] {
  const [first, ...others] = scales;
  if (!first) return sum === 0 ? [[]] : [];
  return first.options
    .map((_, level) => level)
    .filter((level) => level <= sum)
    .flatMap((level) => {
      const here = level === 0 ? [] : [isOneOf(first.id, first.options.slice(level))];
      return leastLevels(sum - level, others).map((rest) => [...here, ...rest]);
    });
}
