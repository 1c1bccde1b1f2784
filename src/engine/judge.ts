import { keeps, roles, type AdviceShape, type CriterionShape, type Role } from './advice.ts';
import type { AnswerChange } from './change.ts';
import { flipsOf } from './flips.ts';
import { reasonsOf } from './reasons.ts';
import type { Situation } from './situation.ts';
import { verdictOf, type Verdict } from './verdict.ts';

export type Status = 'retained' | 'to-confirm' | 'discarded';

/** A criterion as it stands: its place in the advice, its verdict, the questions behind it. */
export type JudgedCriterion = Readonly<{
  role: Role;
  index: number;
  verdict: Verdict;
  answers: readonly string[];
}>;

/** An advice as it stands for one project. */
export type Judgement<Shape extends AdviceShape = AdviceShape> = Readonly<{
  advice: Shape;
  status: Status;
  criteria: readonly JudgedCriterion[];
}>;

const statusFor: Readonly<Record<Verdict, Status>> = {
  yes: 'retained',
  unknown: 'to-confirm',
  no: 'discarded'
};

/** The status of one advice, without its reasons. */
export const statusOf = (advice: AdviceShape, situation: Situation): Status =>
  statusFor[verdictOf(keeps(advice), situation)];

/** One advice with its status and every criterion explained. */
export function judge<Shape extends AdviceShape>(advice: Shape, situation: Situation): Judgement<Shape> {
  return {
    advice,
    status: statusOf(advice, situation),
    criteria: roles.flatMap((role) =>
      advice[role].map((criterion, index) => judgeOne(role, index, criterion, situation))
    )
  };
}

const judgeOne = (
  role: Role,
  index: number,
  { when }: CriterionShape,
  situation: Situation
): JudgedCriterion => ({
  role,
  index,
  verdict: verdictOf(when, situation),
  answers: reasonsOf(when, situation)
});

/** The smallest sets of answers that would discard a retained advice, or bring another one in. */
export const flipsFor = (advice: AdviceShape, situation: Situation): AnswerChange[][] =>
  flipsOf(keeps(advice), statusOf(advice, situation) === 'retained' ? 'no' : 'yes', situation);

/** The open questions on which the advice hangs: those behind the criteria it requires. */
export const openQuestionsOf = (judgement: Judgement): string[] =>
  distinct(judgement.criteria.filter(({ role, verdict }) => role === 'requires' && verdict === 'unknown'));

const distinct = (criteria: readonly JudgedCriterion[]) => [
  ...new Set(criteria.flatMap(({ answers }) => answers))
];
