import type { Condition } from '#engine/reason/condition.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { questionsIn } from '#engine/reason/witness.ts';

/** Several answers to one question, of which at least two groups must be there. */
export type AtLeastTwo = Readonly<{ question: string; groups: readonly (readonly string[])[] }>;

/**
 * A condition that holds as soon as one question has two answers of different groups, told so; undefined where it
 * says anything else. Written out, it would be every pair.
 */
export function atLeastTwo(condition: Condition, questions: Questions): AtLeastTwo | undefined {
  const [id, ...others] = questionsIn(condition);
  const question = id !== undefined && others.length === 0 ? questions.get(id) : undefined;
  if (question?.kind !== 'some' || condition.op !== 'any') return undefined;
  const holds = (...options: readonly string[]) =>
    verdictOf(condition, new Situation(questions, { [question.id]: options })) === 'yes';
  if (question.options.some((option) => holds(option))) return undefined;
  const groups: string[][] = [];
  for (const option of question.options) {
    const same = groups.find(([first = '']) => !holds(first, option));
    if (same) same.push(option);
    else groups.push([option]);
  }
  const apart = groups.every((group, place) =>
    groups.every((other, there) =>
      group.every((one) => other.every((two) => one === two || holds(one, two) === (place !== there)))
    )
  );
  return apart && groups.length > 1 ? { question: question.id, groups } : undefined;
}
