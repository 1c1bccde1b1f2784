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
  const situation = new Situation(questions, given);
  const verdict = verdictOf(condition, situation);
  if (verdict === target) return given;
  if (verdict !== 'unknown') return undefined;
  const [missing] = reasonsOf(condition, situation).filter((id) => given[id] === undefined);
  const question = missing === undefined ? undefined : questions.get(missing);
  // Only “I don’t know” is left in the way, and it stays.
  if (!question) return undefined;
  for (const value of valuesThatMatter(question, condition, questions)) {
    const found = witnessFor(condition, target, questions, { ...given, [question.id]: value });
    if (found) return found;
  }
  return undefined;
}

/** The answers that the condition, or a gate, can tell apart: one of each sort is enough. */
function valuesThatMatter(
  question: QuestionShape,
  condition: Condition,
  questions: Questions
): AnswerValue[] {
  const groups = groupsNaming(question.id, [
    condition,
    ...[...questions.values()].map(({ askedWhen }) => askedWhen)
  ]);
  const sortOf = (options: readonly string[]) =>
    groups.map((group) => (options.some((option) => group.includes(option)) ? '1' : '0')).join('');
  const values: (readonly string[])[] = question.options.map((option) => [option]);
  if (question.kind === 'some')
    values.push(
      ...combinations(
        question,
        values.map(([option]) => option ?? ''),
        sortOf
      )
    );
  const bySort = new Map(values.map((value) => [sortOf(value), value]));
  const answers = [...bySort.values()].map((value) => (question.kind === 'some' ? value : (value[0] ?? '')));
  const notKnowing = question.mayNotKnow && groups.some((group) => group.includes(DONT_KNOW));
  return notKnowing ? [...answers, DONT_KNOW] : answers;
}

/** Selections of several options, one for each sort that can be told apart. */
function combinations(
  question: QuestionShape,
  options: string[],
  sortOf: (options: readonly string[]) => string
) {
  const sorts = new Map<string, readonly string[]>();
  for (const option of options.filter((one) => !question.alone.includes(one))) {
    for (const selection of [[], ...sorts.values()]) {
      const larger = [...selection, option];
      const sort = sortOf(larger);
      if (!sorts.has(sort)) sorts.set(sort, larger);
    }
  }
  return [...sorts.values()];
}

/** Every group of options of this question that a condition names. */
function groupsNaming(question: string, conditions: readonly Condition[]): (readonly string[])[] {
  return conditions.flatMap((condition): (readonly string[])[] => {
    switch (condition.op) {
      case 'is':
        return condition.question === question ? [condition.options] : [];
      case 'fact':
        return groupsNaming(question, [condition.when]);
      case 'not':
        return groupsNaming(question, [condition.of]);
      case 'all':
      case 'any':
        return groupsNaming(question, condition.of);
    }
  });
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
