import { holdingAmong } from '#engine/reason/alternatives.ts';
import type { AnswerChange } from '#engine/reason/change.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { flipsOf } from '#engine/reason/flips.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf, type Verdict } from '#engine/reason/verdict.ts';
import { keeps, roles, type AdviceShape, type CriterionShape, type Role } from './advice.ts';

export type Status = 'retained' | 'to-confirm' | 'discarded';

/** A criterion as it stands: its place in the advice, its verdict, the questions behind it. */
export type JudgedCriterion = Readonly<{
  role: Role;
  index: number;
  verdict: Verdict;
  answers: readonly string[];
  /** Which of the alternatives that its words name hold, where it holds. */
  holding?: readonly number[];
  /** Whether its words speak of what will be. */
  later?: boolean;
  /** It holds only because nobody has said otherwise: it decides, but says nothing of the person. */
  bySilence?: true;
}>;

/** An advice as it stands for one project. */
export type Judgement<Shape extends AdviceShape = AdviceShape> = Readonly<{
  advice: Shape;
  status: Status;
  criteria: readonly JudgedCriterion[];
  /** The situation that excludes it, whatever its criteria say. */
  excludedBy?: string;
  /** The step of the leading situation that it is: which one, and within how many days. */
  step?: Readonly<{ place: number; within: number }>;
  /** A situation leads, and this is no step of it: it waits until they are done, unless it protects. */
  besides?: true;
  /** Nobody who must agree has done so before so many days. */
  notWithin?: number;
}>;

const statusFor: Readonly<Record<Verdict, Status>> = {
  yes: 'retained',
  unknown: 'to-confirm',
  no: 'discarded'
};

/** The status of one advice, without its reasons. */
export const statusOf = (advice: AdviceShape, situation: Situation): Status =>
  statusFor[verdictOf(keeps(advice), situation)];

/** How many pieces of advice have each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** Counts the statuses of these pieces of advice, without working out any reason. */
export function countStatuses(advice: readonly AdviceShape[], situation: Situation): StatusCounts {
  const counts = { retained: 0, 'to-confirm': 0, discarded: 0 };
  for (const one of advice) counts[statusOf(one, situation)] += 1;
  return counts;
}

/** One advice with its status and every criterion explained. */
export function judge<Shape extends AdviceShape>(advice: Shape, situation: Situation): Judgement<Shape> {
  const criteria: JudgedCriterion[] = [];
  for (const role of roles) {
    advice[role].forEach((criterion, index) => criteria.push(judgeOne(role, index, criterion, situation)));
  }
  return {
    advice,
    status: statusFrom(criteria),
    criteria
  };
}

/** The same status as `statusOf`, from the criteria once they are judged. */
function statusFrom(criteria: readonly JudgedCriterion[]): Status {
  let open = false;
  for (const { role, verdict } of criteria) {
    if (role !== 'requires' || verdict === 'yes') continue;
    if (verdict === 'no') return 'discarded';
    open = true;
  }
  return open ? 'to-confirm' : 'retained';
}

function judgeOne(
  role: Role,
  index: number,
  { when, or, present }: CriterionShape,
  situation: Situation
): JudgedCriterion {
  const verdict = verdictOf(when, situation);
  const judged = { role, index, verdict, answers: reasonsOf(when, situation, verdict) };
  return {
    ...judged,
    ...(or && verdict === 'yes' ? { holding: holdingAmong(when, or, situation) } : {}),
    ...(present ? { later: verdictOf(present, situation) === 'no' } : {}),
    ...(holdsBySilence(when, situation) ? { bySilence: true as const } : {})
  };
}

/** Whether a condition denies what a question would say that nobody has answered. */
function holdsBySilence(condition: Condition, situation: Situation): boolean {
  if (condition.op === 'fact') return holdsBySilence(condition.when, situation);
  return condition.op === 'not' && condition.of.op === 'is' && situation.isSilent(condition.of.question);
}

/** The smallest sets of answers that would discard a retained advice, or bring another one in. */
export const flipsFor = (advice: AdviceShape, situation: Situation): AnswerChange[][] =>
  flipsOf(keeps(advice), statusOf(advice, situation) === 'retained' ? 'no' : 'yes', situation);

/** The open questions on which the advice hangs: those behind the criteria it requires. */
export const openQuestionsOf = (judgement: Judgement): string[] =>
  distinct(judgement.criteria.filter(({ role, verdict }) => role === 'requires' && verdict === 'unknown'));

const distinct = (criteria: readonly JudgedCriterion[]) => [
  ...new Set(criteria.flatMap(({ answers }) => answers))
];
