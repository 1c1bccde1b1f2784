import type { AdviceShape } from './advice.ts';
import type { Answers } from './answers.ts';
import { judge, openQuestionsOf, type Judgement } from './judge.ts';
import { ordered } from './order.ts';
import { planOf, type ActionShape, type PlannedAction } from './plan.ts';
import { Situation, type Questions } from './situation.ts';

/** Everything that follows from one set of answers. */
export type Consultation<Shape extends AdviceShape = AdviceShape> = Readonly<{
  situation: Situation;
  /** Every advice with its reasons, best first inside each kind; kinds in the order of the list. */
  judgements: readonly Judgement<Shape>[];
  plan: readonly PlannedAction<ActionShape & Shape>[];
  /** The questions whose answer is missing, those that hold back most advice first. */
  openQuestions: readonly OpenQuestion[];
}>;

/** An unanswered question, and the advice that waits for it. */
export type OpenQuestion = Readonly<{ question: string; holdsBack: readonly string[] }>;

/** Judges every advice, makes the plan and lists what is still to be found out. Pure. */
export function consult<Shape extends AdviceShape>(
  questions: Questions,
  advice: readonly Shape[],
  answers: Answers
): Consultation<Shape> {
  const situation = new Situation(questions, answers);
  const kinds = [...new Set(advice.map(({ kind }) => kind))];
  const judgements = kinds.flatMap((kind) =>
    ordered(advice.filter((one) => one.kind === kind).map((one) => judge(one, situation)))
  );
  return {
    situation,
    judgements,
    plan: planOf(judgements.filter(isAction)),
    openQuestions: openQuestionsIn(judgements)
  };
}

const isAction = <Shape extends AdviceShape>(
  judgement: Judgement<Shape>
): judgement is Judgement<ActionShape & Shape> => 'horizon' in judgement.advice;

function openQuestionsIn(judgements: readonly Judgement[]): OpenQuestion[] {
  const waiting = new Map<string, string[]>();
  for (const judgement of judgements.filter(({ status }) => status === 'to-confirm')) {
    for (const question of openQuestionsOf(judgement)) {
      waiting.set(question, [...(waiting.get(question) ?? []), judgement.advice.id]);
    }
  }
  return [...waiting]
    .map(([question, holdsBack]) => ({ question, holdsBack }))
    .sort((one, other) => other.holdsBack.length - one.holdsBack.length);
}
