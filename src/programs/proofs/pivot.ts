import type { Answers, AnswerValue } from '#engine/reason/answers.ts';
import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import { Situation, type Questions } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';

/** Two sets of answers that differ in one question only, and a condition that is yes for the first alone. */
export type Pivot = Readonly<{ yes: Answers; no: Answers }>;

/** Where the answer to `question` alone turns the condition round; undefined where no option does. */
export function pivotOf(
  condition: Condition,
  question: QuestionShape,
  questions: Questions
): Pivot | undefined {
  const ungated = new Map([...questions].map(([id, one]) => [id, { ...one, askedWhen: all() }]));
  const explicit = withGates(condition, questions);
  if (!explicit.named.has(question.id)) return undefined;
  const saying = question.options.map((option) => {
    const value = question.kind === 'some' ? [option] : option;
    return { value, condition: withAnswer(explicit.condition, question.id, value, questions) };
  });
  for (const one of saying) {
    for (const other of saying.filter((another) => another !== one)) {
      const rest = witnessFor(all(one.condition, not(other.condition)), 'yes', ungated);
      if (rest) {
        return { yes: { ...rest, [question.id]: one.value }, no: { ...rest, [question.id]: other.value } };
      }
    }
  }
  return undefined;
}

/** The same condition where each answer also says that its question is asked, and every question it rests on. */
function withGates(condition: Condition, questions: Questions) {
  const named = new Set<string>();
  const opened = new Map<string, Condition>();
  const open = (id: string): Condition => {
    const known = opened.get(id) ?? explicit(questions.get(id)?.askedWhen ?? any());
    opened.set(id, known);
    named.add(id);
    return known;
  };
  const explicit = (part: Condition): Condition => {
    switch (part.op) {
      case 'is':
        return all(open(part.question), part);
      case 'fact':
        return explicit(part.when);
      case 'not':
        return not(explicit(part.of));
      case 'all':
      case 'any':
        return { op: part.op, of: part.of.map(explicit) };
    }
  };
  return { condition: explicit(condition), named };
}

/** What is left of a condition once one question has been answered. */
function withAnswer(condition: Condition, question: string, value: AnswerValue, questions: Questions) {
  const answered = new Situation(questions, { [question]: value });
  const settle = (part: Condition): Condition => {
    switch (part.op) {
      case 'is':
        if (part.question !== question) return part;
        return answered.answered(part) === 'yes' ? all() : any();
      case 'fact':
        return settle(part.when);
      case 'not':
        return not(settle(part.of));
      case 'all':
      case 'any':
        return { op: part.op, of: part.of.map(settle) };
    }
  };
  return settle(condition);
}
