import { isFact, roles, type Advice, type Role } from '#engine/advise/advice.ts';
import type { Condition } from '#engine/reason/condition.ts';
import type { Question } from '#engine/reason/question.ts';
import type { Known } from './knowledge.ts';

/** Something that is asked or told on one condition: a question, or a criterion of an advice. */
export type Use = Readonly<{
  /** What it is, in words. */
  place: string;
  when: Condition;
  /** Where its condition is written: a fact that serves as a criterion is written elsewhere. */
  home: string;
}> &
  (
    | Readonly<{ of: 'question'; question: Question }>
    | Readonly<{ of: 'criterion'; advice: Advice; role: Role; index: number }>
  );

export type CriterionUse = Extract<Use, { of: 'criterion' }>;

/** One condition as somebody wrote it, once, and everything that hangs on it. */
export type Written = Readonly<{ condition: Condition; place: string; uses: readonly Use[] }>;

export const criterionUses = (advice: Advice): CriterionUse[] =>
  roles.flatMap((role) =>
    advice[role].map((criterion, index) => {
      const { when, en } = criterion;
      const place = `${advice.id}, ${role} ${index + 1}: ${en}`;
      const home = isFact(criterion) ? `fact ${criterion.id}` : place;
      return { of: 'criterion', advice, role, index, when, place, home };
    })
  );

/** What somebody wrote: a derived criterion follows from figures, by a rule that has tests of its own. */
export const usesIn = ({ questions, advice }: Known): Use[] => [
  ...questions.map((question): Use => {
    const { id, askedWhen: when } = question;
    const place = `question ${id}`;
    return { of: 'question', question, when, place, home: place };
  }),
  ...advice.flatMap(criterionUses).filter(({ advice: one, role, index }) => !one[role][index]?.derived)
];

/**
 * Every condition and every part of one, each once however often facts and advice share it: a
 * mistake is made where something is written, and shows wherever it is used. `whole` tells which
 * conditions were not written part by part.
 */
export function everythingWritten(
  uses: readonly Use[],
  whole: (condition: Condition) => boolean = () => false
): Written[] {
  const homes = new Map(uses.toReversed().map(({ when, home }) => [when, home]));
  const written = new Map<Condition, { place: string; uses: Set<Use> }>();
  const visit = (condition: Condition, around: string, use: Use): void => {
    const place = homes.get(condition) ?? around;
    const known = written.get(condition) ?? { place, uses: new Set<Use>() };
    if (known.uses.has(use)) return;
    known.uses.add(use);
    written.set(condition, known);
    if (whole(condition)) return;
    partsOf(condition).forEach((part) =>
      visit(part, condition.op === 'fact' ? `fact ${condition.id}` : place, use)
    );
  };
  for (const use of uses) visit(use.when, use.home, use);
  return [...written].map(([condition, { place, uses: all }]) => ({ condition, place, uses: [...all] }));
}

/** The conditions of which one is made. */
function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'is':
      return [];
    case 'fact':
      return [condition.when];
    case 'not':
      return [condition.of];
    case 'all':
    case 'any':
      return condition.of;
  }
}

/** The same condition with `other` wherever `one` stands in it; itself where it does not. */
export function replaced(condition: Condition, one: Condition, other: Condition): Condition {
  if (condition === one) return other;
  switch (condition.op) {
    case 'is':
      return condition;
    case 'fact': {
      const when = replaced(condition.when, one, other);
      return when === condition.when ? condition : { ...condition, when };
    }
    case 'not': {
      const of = replaced(condition.of, one, other);
      return of === condition.of ? condition : { op: 'not', of };
    }
    case 'all':
    case 'any': {
      const of = condition.of.map((part) => replaced(part, one, other));
      return of.every((part, place) => part === condition.of[place]) ? condition : { op: condition.op, of };
    }
  }
}
