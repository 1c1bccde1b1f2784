import type { Advice } from '#engine/advise/advice.ts';
import { judge, statusOf, type Judgement } from '#engine/advise/judge.ts';
import { ordered } from '#engine/advise/order.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { questionsById, Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { Known } from './knowledge.ts';
import { replaced, type CriterionUse, type Written } from './written.ts';

/**
 * The people who notice a mistake because they are asked or told something else. A verdict that
 * changes is enough: the status, the order, the plan and the reasons all follow from the verdicts.
 */
export class Readers {
  readonly #situations: readonly Situation[];
  /** Everything that each of them is told. */
  readonly #told: readonly (readonly Judgement<Advice>[])[];

  constructor(known: Known, people: readonly Answers[]) {
    const questions = questionsById(known.questions);
    this.#situations = people.map((answers) => new Situation(questions, answers));
    this.#told = this.#situations.map((situation) => known.advice.map((one) => judge(one, situation)));
  }

  /** Whether a question or a criterion comes out otherwise for somebody, with `mutated` for what was written. */
  notice({ condition, uses }: Written, mutated: Condition): boolean {
    // Whoever sees no difference in the part cannot see one in the whole.
    const suspicious = this.#situations.filter(
      (one) => verdictOf(condition, one) !== verdictOf(mutated, one)
    );
    return (
      suspicious.length > 0 &&
      uses.some(({ when }) => {
        const instead = replaced(when, condition, mutated);
        return suspicious.some((one) => verdictOf(when, one) !== verdictOf(instead, one));
      })
    );
  }

  /** Whether somebody misses a criterion: a requirement that decides, a reason or a warning that is hers. */
  missCriterion({ advice, role, when }: CriterionUse, without: Advice): boolean {
    return this.#situations.some((situation) => {
      const status = statusOf(advice, situation);
      if (role === 'requires') return statusOf(without, situation) !== status;
      return status !== 'discarded' && verdictOf(when, situation) === 'yes';
    });
  }

  /** Whether somebody is told her advice in another order, with other weights for the reasons of one piece. */
  seeOrder(advice: Advice, reweighed: Advice): boolean {
    return this.#told.some((everything) => {
      const told = everything.filter((one) => one.advice.kind === advice.kind);
      const instead = told.map((one) => (one.advice === advice ? { ...one, advice: reweighed } : one));
      return orderOf(told) !== orderOf(instead);
    });
  }
}

const orderOf = (judgements: readonly Judgement<Advice>[]): string =>
  ordered(judgements)
    .filter(({ status }) => status === 'retained')
    .map(({ advice }) => advice.id)
    .join();
