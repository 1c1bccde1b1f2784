import { keeps, type AdviceShape } from './advice.ts';
import { DONT_KNOW, type AnswerValue } from './answers.ts';
import { hangsOn, whatIsKnown } from './certainty.ts';
import type { QuestionShape } from './question.ts';
import { Situation } from './situation.ts';
import { groupsIn, valuesThatMatter } from './values-that-matter.ts';
import { verdictOf } from './verdict.ts';

/** A question whose answer is not known, and that matters to some advice. */
export type OpenQuestion = Readonly<{
  question: string;
  /** The advice that at least one of its answers would settle by itself, retained or discarded. */
  decides: readonly string[];
  /** The advice that hangs on it, alone or with other questions. */
  holdsBack: readonly string[];
}>;

/**
 * What is not known and matters, the question that would decide most first; as many, in the order of
 * the course. “I don’t know” is an open question too. Only the advice that hangs on a question is tried
 * again with its answers.
 */
export function openQuestionsIn(advice: readonly AdviceShape[], situation: Situation): OpenQuestion[] {
  const known = whatIsKnown(situation);
  const hanging = new Map<string, AdviceShape[]>();
  for (const one of advice) {
    for (const question of hangsOn(one, known))
      hanging.set(question, [...(hanging.get(question) ?? []), one]);
  }
  const settles = trialIn(known);
  return [...known.questions.values()]
    .flatMap((question): OpenQuestion[] => {
      const waiting = hanging.get(question.id);
      if (!waiting) return [];
      const decided = waiting.filter((one) => settles(question, one));
      return [{ question: question.id, decides: idsOf(decided), holdsBack: idsOf(waiting) }];
    })
    .sort((one, other) => other.decides.length - one.decides.length);
}

const idsOf = (advice: readonly AdviceShape[]) => advice.map(({ id }) => id);

/** Tells whether some answer to a question would by itself settle an advice. */
function trialIn(known: Situation) {
  const gates = groupsIn([...known.questions.values()].map(({ askedWhen }) => askedWhen));
  const tried = new Map<string, Situation>();
  const having = (id: string, value: AnswerValue): Situation => {
    const name = `${id}=${String(value)}`;
    const then = tried.get(name) ?? new Situation(known.questions, { ...known.answers, [id]: value });
    tried.set(name, then);
    return then;
  };
  return (question: QuestionShape, advice: AdviceShape): boolean => {
    const { id } = question;
    const kept = keeps(advice);
    // Selections are too many to try them all: one of each sort that can be told apart is enough.
    const values =
      question.kind === 'some'
        ? valuesThatMatter(question, [...(gates.get(id) ?? []), ...(groupsIn([kept]).get(id) ?? [])])
        : question.options;
    return values.some((value) => value !== DONT_KNOW && verdictOf(kept, having(id, value)) !== 'unknown');
  };
}
