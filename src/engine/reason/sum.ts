import type { Condition, Is } from './condition.ts';
import { levelsAddUpTo, type QuestionShape } from './question.ts';
import type { Questions } from './situation.ts';

/** “The levels of these scales add up to at least `sum`.” */
export type Sum = Readonly<{ sum: number; scales: readonly QuestionShape[] }>;

/**
 * The sum behind a condition, where it is one that `levelsAddUpTo` unfolded: its author wrote one
 * number and some scales, not the dozens of alternatives.
 */
export function sumBehind(condition: Condition, questions: Questions): Sum | undefined {
  if (condition.op !== 'any') return undefined;
  const [first, ...others] = condition.of.map(atomsOf);
  if (!first || others.length === 0) return undefined;
  const named = new Set([first, ...others].flat().map(({ question }) => question));
  const scales = [...questions.values()].filter(({ id }) => named.has(id));
  const sum = first.reduce((total, atom) => total + levelOf(atom, questions), 0);
  return alternativesIn(levelsAddUpTo(sum, scales)) === alternativesIn(condition)
    ? { sum, scales }
    : undefined;
}

const atomsOf = (condition: Condition): Is[] => {
  if (condition.op === 'all') return condition.of.flatMap(atomsOf);
  return condition.op === 'is' ? [condition] : [];
};

const levelOf = ({ question, options }: Is, questions: Questions): number =>
  (questions.get(question)?.options.length ?? 0) - options.length;

/** The same for two conditions with the same alternatives, in whatever order. */
const alternativesIn = (condition: Condition): string =>
  condition.op === 'any' ? condition.of.map(spelt).sort().join(' or ') : '';

const spelt = (part: Condition): string =>
  part.op === 'all' || part.op === 'is'
    ? atomsOf(part)
        .map(({ question, options }) => `${question}=${options.join('|')}`)
        .sort()
        .join(' and ')
    : part.op;
