import { DONT_KNOW, type AnswerValue } from './answers.ts';
import type { Condition } from './condition.ts';
import type { QuestionShape } from './question.ts';

/** Options that a condition names together. */
export type Group = readonly string[];

/** The answers that these groups of options can tell apart: one of each sort is enough. */
export function valuesThatMatter(question: QuestionShape, groups: readonly Group[]): AnswerValue[] {
  const sortOf = (options: readonly string[]) =>
    groups.map((group) => (options.some((option) => group.includes(option)) ? '1' : '0')).join('');
  const single = question.options.map((option): readonly string[] => [option]);
  const values = question.kind === 'some' ? [...single, ...combinations(question, sortOf)] : single;
  const answers = [...new Map(values.map((value) => [sortOf(value), value])).values()].map((value) =>
    question.kind === 'some' ? value : (value[0] ?? '')
  );
  const notKnowing = question.mayNotKnow && groups.some((group) => group.includes(DONT_KNOW));
  return notKnowing ? [...answers, DONT_KNOW] : answers;
}

/** Selections of several options, one for each sort that can be told apart. */
function combinations(question: QuestionShape, sortOf: (options: readonly string[]) => string) {
  const sorts = new Map<string, readonly string[]>();
  for (const option of question.options.filter((one) => !question.alone.includes(one))) {
    for (const selection of [[], ...sorts.values()]) {
      const larger = [...selection, option];
      if (larger.length > (question.most ?? Infinity)) continue;
      const sort = sortOf(larger);
      const known = sorts.get(sort);
      if (!known || larger.length < known.length) sorts.set(sort, larger);
    }
  }
  return [...sorts.values()];
}

/** For each question, every group of its options that a condition names. */
export function groupsIn(conditions: readonly Condition[]): ReadonlyMap<string, readonly Group[]> {
  const groups = new Map<string, Map<string, Group>>();
  const collect = (condition: Condition): void => {
    switch (condition.op) {
      case 'is': {
        const known = groups.get(condition.question) ?? new Map<string, Group>();
        groups.set(condition.question, known.set(condition.options.join(), condition.options));
        return;
      }
      case 'fact':
        return collect(condition.when);
      case 'not':
        return collect(condition.of);
      case 'all':
      case 'any':
        return condition.of.forEach(collect);
    }
  };
  conditions.forEach(collect);
  return new Map([...groups].map(([question, known]) => [question, [...known.values()]]));
}
