import { DONT_KNOW, type AnswerValue } from '#engine/reason/answers.ts';
import type { QuestionShape } from '#engine/reason/question.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { groupsIn, valuesThatMatter } from '#engine/reason/values-that-matter.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { keeps, type AdviceShape } from './advice.ts';
import { hangsOn, whatIsKnown } from './certainty.ts';

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
  const settledBy = trialIn(known);
  const found = new Map<string, { decides: string[]; holdsBack: string[] }>();
  for (const one of advice) {
    const hanging = hangsOn(one, known);
    if (hanging.length === 0) continue;
    const settles = settledBy(one);
    for (const id of hanging) {
      const question = known.questions.get(id);
      const open = found.get(id) ?? { decides: [], holdsBack: [] };
      open.holdsBack.push(one.id);
      if (question && settles(question)) open.decides.push(one.id);
      found.set(id, open);
    }
  }
  return [...known.questions.keys()]
    .flatMap((question): OpenQuestion[] => {
      const open = found.get(question);
      return open ? [{ question, ...open }] : [];
    })
    .sort((one, other) => other.decides.length - one.decides.length);
}

/** Tells whether some answer to a question would by itself settle an advice. */
function trialIn(known: Situation) {
  const inGates = groupsIn([...known.questions.values()].map(({ askedWhen }) => askedWhen));
  const tried = new Map<string, Situation>();
  const having = (id: string, value: AnswerValue): Situation => {
    const name = `${id}=${String(value)}`;
    const then = tried.get(name) ?? known.withSilenceOpen({ ...known.answers, [id]: value });
    tried.set(name, then);
    return then;
  };
  return (advice: AdviceShape) => {
    const kept = keeps(advice);
    const inAdvice = groupsIn([kept]);
    return (question: QuestionShape): boolean => {
      const { id } = question;
      // Selections are too many to try them all: one of each sort that can be told apart is enough.
      const values =
        question.kind === 'some'
          ? valuesThatMatter(question, [...(inGates.get(id) ?? []), ...(inAdvice.get(id) ?? [])])
          : question.options;
      return values.some((value) => value !== DONT_KNOW && verdictOf(kept, having(id, value)) !== 'unknown');
    };
  };
}
