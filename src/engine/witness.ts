import { DONT_KNOW, type Answers, type AnswerValue } from './answers.ts';
import type { Condition } from './condition.ts';
import type { QuestionShape } from './question.ts';
import { reasonsOf } from './reasons.ts';
import { Situation, type Questions } from './situation.ts';
import { verdictOf } from './verdict.ts';

/**
 * Answers under which `condition` comes out as `target`, or undefined when no answers at all do so.
 * The search is exhaustive: it asks what is missing, tries every answer that matters, and leaves a
 * branch as soon as the verdict can no longer change (it never changes once it is yes or no).
 */
export function witnessFor(
  condition: Condition,
  target: 'yes' | 'no',
  questions: Questions,
  given: Answers = {}
): Answers | undefined {
  const groups = groupsIn([condition, ...[...questions.values()].map(({ askedWhen }) => askedWhen)]);
  const values = new Map<string, readonly AnswerValue[]>();
  const search = (answers: Answers): Answers | undefined => {
    const situation = new Situation(questions, answers);
    const verdict = verdictOf(condition, situation);
    if (verdict !== 'unknown') return verdict === target ? answers : undefined;
    const missing = reasonsOf(condition, situation).find((id) => answers[id] === undefined);
    const question = missing === undefined ? undefined : questions.get(missing);
    // Only “I don’t know” is left in the way, and it stays.
    if (!question) return undefined;
    const toTry = values.get(question.id) ?? valuesThatMatter(question, groups.get(question.id) ?? []);
    values.set(question.id, toTry);
    for (const value of toTry) {
      const found = search({ ...answers, [question.id]: value });
      if (found) return found;
    }
    return undefined;
  };
  return search(given);
}

type Group = readonly string[];

/** The answers that these groups of options can tell apart: one of each sort is enough. */
function valuesThatMatter(question: QuestionShape, groups: readonly Group[]): AnswerValue[] {
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
      const sort = sortOf(larger);
      if (!sorts.has(sort)) sorts.set(sort, larger);
    }
  }
  return [...sorts.values()];
}

/** For each question, every group of its options that a condition names. */
function groupsIn(conditions: readonly Condition[]): ReadonlyMap<string, readonly Group[]> {
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

/** Every question that a condition names, gates left out. */
export function questionsIn(condition: Condition): string[] {
  switch (condition.op) {
    case 'is':
      return [condition.question];
    case 'fact':
      return questionsIn(condition.when);
    case 'not':
      return questionsIn(condition.of);
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(questionsIn))];
  }
}
