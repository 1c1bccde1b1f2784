import { DONT_KNOW, type AnswerValue, type Answers } from './answers.ts';
import type { QuestionShape } from './question.ts';
import type { Questions } from './situation.ts';

/** For each question, the options that must be chosen and those that must not. */
export type Change = ReadonlyMap<string, Demand>;

/** `among`: at least one of each of these groups is chosen. `never`: none of these is. */
export type Demand = Readonly<{ among: readonly (readonly string[])[]; never: readonly string[] }>;

/** Both changes together; the demands on a same question add up. */
export function together(one: Change, other: Change): Change {
  const sum = new Map(one);
  for (const [question, demand] of other) {
    const before = sum.get(question);
    sum.set(question, before ? addUp(before, demand) : demand);
  }
  return sum;
}

/** Whether whatever does the one does the other as well. */
export function covers(one: Change, other: Change): boolean {
  for (const [question, { among, never }] of other) {
    const demand = one.get(question);
    if (!demand || !never.every((option) => demand.never.includes(option))) return false;
    const narrower = (group: readonly string[]) =>
      demand.among.some((options) => options.every((option) => group.includes(option)));
    if (!among.every(narrower)) return false;
  }
  return true;
}

const addUp = (one: Demand, other: Demand): Demand => ({
  among: [...one.among, ...other.among],
  never: [...one.never, ...other.never]
});

/** The answers nearest to `current` that meet a demand; empty when it cannot be met. */
export function answersMeeting(
  question: QuestionShape,
  { among, never }: Demand,
  current: AnswerValue | undefined
): AnswerValue[] {
  const allowed = question.options.filter((option) => !never.includes(option));
  if (question.kind !== 'some') {
    return allowed.filter((option) => among.every((group) => group.includes(option)));
  }
  const chosen = typeof current === 'string' || current === undefined ? [] : current;
  const wanted = (option: string) => among.some((group) => group.includes(option));
  const still = chosen.filter((option) => allowed.includes(option));
  // What one too many pushes out first is what nothing asks for.
  const kept = question.most
    ? [...still.filter((option) => !wanted(option)), ...still.filter(wanted)]
    : still;
  const selections = among.reduce<readonly (readonly string[])[]>(
    (soFar, group) =>
      soFar.flatMap((selection) =>
        selection.some((option) => group.includes(option))
          ? [selection]
          : group
              .filter((option) => allowed.includes(option))
              .map((option) => select(question, selection, option))
      ),
    [kept]
  );
  const filled = selections.filter(
    (selection) =>
      selection.length > 0 && among.every((group) => selection.some((option) => group.includes(option)))
  );
  const distinct = [...new Map(filled.map((selection) => [selection.join(), selection])).values()];
  return distinct.length > 0 || among.length > 0 ? distinct : allowed.map((option) => [option]);
}

/**
 * Adds an option to a selection as a person would: options that stand alone push the others out, and one too
 * many pushes out the oldest. Where there is a most, options stand in the order in which they were chosen.
 */
export function select(question: QuestionShape, selection: readonly string[], option: string): string[] {
  if (question.alone.includes(option)) return [option];
  const compatible = selection.filter((chosen) => !question.alone.includes(chosen) && chosen !== option);
  if (question.most) return [...compatible, option].slice(-question.most);
  const together = new Set([...compatible, option]);
  return question.options.filter((candidate) => together.has(candidate));
}

/** The answer once a person has ticked or unticked an option; null where nothing is left. */
export function choosing(
  question: QuestionShape,
  current: AnswerValue | undefined,
  option: string,
  checked: boolean
): AnswerValue | null {
  if (question.kind !== 'some' || option === DONT_KNOW) return checked ? option : null;
  const chosen = typeof current === 'string' || current === undefined ? [] : current;
  const others = chosen.filter((one) => one !== option);
  const selection = checked ? select(question, others, option) : others;
  return selection.length > 0 ? selection : null;
}

/** One answer to replace: the value, and the other values that would do as well. */
export type AnswerChange = Readonly<{ question: string; to: AnswerValue; or: readonly AnswerValue[] }>;

/** A change as answers to give; undefined where no answer can meet one of its demands. */
export function toAnswers(
  change: Change,
  questions: Questions,
  answers: Answers
): AnswerChange[] | undefined {
  const changes: AnswerChange[] = [];
  for (const [id, demand] of change) {
    const question = questions.get(id);
    if (!question) return undefined;
    const [to, ...or] = answersMeeting(question, demand, answers[id]);
    if (to === undefined) return undefined;
    changes.push({ question: id, to, or });
  }
  return changes;
}
