import type { Answers, AnswerValue } from './answers.ts';
import type { Condition } from './condition.ts';
import { reasonsOf } from './reasons.ts';
import { Situation, type Questions } from './situation.ts';
import { groupsIn, valuesThatMatter } from './values-that-matter.ts';
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
    // What silence would decide is tried as well.
    const situation = new Situation(questions, answers, undefined, 'open');
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
