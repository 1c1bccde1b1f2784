import { keeps } from '#engine/advise/advice.ts';
import { all, any, not, type Condition } from '#engine/reason/condition.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { questionsIn, witnessFor } from '#engine/reason/witness.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import type { Known } from './knowledge.ts';
import { pivotOf } from './pivot.ts';
import { proveEach, type Proof } from './proof.ts';
import { criterionUses } from './written.ts';

/** What must hold of the conditions, decided by exhaustive search over the answers that matter. */
export function reasoningProofs({ questions, advice }: Known): Proof[] {
  const byId = questionsById(questions);
  const criteria = advice.flatMap(criterionUses);
  const attainable = (condition: Condition) => witnessFor(condition, 'yes', byId);
  const avoidable = (condition: Condition) => witnessFor(condition, 'no', byId);
  const earlier = (id: string) => {
    const place = questions.findIndex((one) => one.id === id);
    return new Set(questions.slice(0, place).map((one) => one.id));
  };
  /** The answers under which no advice of a kind is kept, where it is wanted. */
  const withoutAny = (kind: string, wanted: Condition = all()) => {
    const ofKind = advice.filter((one) => one.kind === kind);
    const counterexample = attainable(all(wanted, not(any(...ofKind.map(keeps)))));
    return counterexample && JSON.stringify(counterexample);
  };

  // Whoever takes up what others keep decides by their rules.
  const ownRules = byId.has(neighbourWish.id) ? tendsOurOwn : all();

  return [
    proveEach('no question is gated by itself or by a later one', questions, ({ id, askedWhen }) =>
      questionsIn(askedWhen)
        .filter((gate) => !earlier(id).has(gate))
        .map((gate) => `${id} is gated by ${gate}`)
    ),
    proveEach('every question can be asked', questions, ({ id, askedWhen }) =>
      attainable(askedWhen) ? undefined : id
    ),
    proveEach('an option is offered by earlier answers, to somebody who is asked', questions, (question) =>
      Object.entries(question.offeredWhen ?? {}).flatMap(([option, when]) => {
        const late = questionsIn(when).some((gate) => !earlier(question.id).has(gate));
        const known = question.options.includes(option) && !late;
        return known && attainable(all(question.askedWhen, when)) ? [] : [`${question.id}: ${option}`];
      })
    ),
    proveEach('every question changes some advice by itself', questions, (question) =>
      criteria.some(({ when }) => pivotOf(when, question, byId)) ? undefined : question.id
    ),
    proveEach('every advice is attainable', advice, (one) => (attainable(keeps(one)) ? undefined : one.id)),
    proveEach('every advice is avoidable', advice, (one) => (avoidable(keeps(one)) ? undefined : one.id)),
    proveEach('no criterion is always met', criteria, ({ place, when }) =>
      avoidable(when) ? undefined : place
    ),
    proveEach('no criterion is never met', criteria, ({ place, when }) =>
      attainable(when) ? undefined : place
    ),
    proveEach(
      'no reason and no warning is foregone where its advice is kept',
      criteria.filter(({ role }) => role !== 'requires'),
      ({ advice: one, place, when }) => {
        if (!attainable(all(keeps(one), when))) return `${place} (never)`;
        return attainable(all(keeps(one), not(when))) ? undefined : `${place} (always)`;
      }
    ),
    proveEach('whatever the answers, something names what the project is', ['outcome'], (kind) =>
      withoutAny(kind)
    ),
    proveEach('whatever else they answer, who tends their own has a way to decide', ['decision'], (kind) =>
      withoutAny(kind, ownRules)
    )
  ];
}
