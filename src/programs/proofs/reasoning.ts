import { keeps, roles } from '#engine/advice.ts';
import { any, not, type Condition } from '#engine/condition.ts';
import { questionsById } from '#engine/situation.ts';
import { questionsIn, witnessFor } from '#engine/witness.ts';
import { adviceByKind } from '#knowledge/advice/index.ts';
import { everyAdvice } from '#knowledge/advice/workshop.ts';
import { questions } from '#knowledge/questions/index.ts';
import { proveEach, type Proof } from './proof.ts';

const known = questionsById(questions);
const criteria = everyAdvice.flatMap((one) =>
  roles.flatMap((role) =>
    one[role].map((criterion) => ({ place: `${one.id}, ${role}: ${criterion.en}`, ...criterion }))
  )
);

const attainable = (condition: Condition) => witnessFor(condition, 'yes', known);
const avoidable = (condition: Condition) => witnessFor(condition, 'no', known);

const earlier = (id: string) =>
  new Set(
    questions
      .slice(
        0,
        questions.findIndex((one) => one.id === id)
      )
      .map((one) => one.id)
  );

const usedInAdvice = new Set(criteria.flatMap(({ when }) => questionsIn(when)));

/** What must hold of the conditions, decided by exhaustive search over the answers that matter. */
export const reasoningProofs = (): Proof[] => [
  proveEach('every question can be asked', questions, ({ id, askedWhen }) =>
    attainable(askedWhen) ? undefined : id
  ),
  proveEach('no question is gated by itself or by a later one', questions, ({ id, askedWhen }) =>
    questionsIn(askedWhen)
      .filter((gate) => !earlier(id).has(gate))
      .map((gate) => `${id} is gated by ${gate}`)
  ),
  proveEach('every question changes some advice', questions, ({ id }) =>
    usedInAdvice.has(id) ? undefined : id
  ),
  proveEach('every advice is attainable', everyAdvice, (one) =>
    attainable(keeps(one)) ? undefined : one.id
  ),
  proveEach('every advice is avoidable', everyAdvice, (one) => (avoidable(keeps(one)) ? undefined : one.id)),
  proveEach('no criterion is always met', criteria, ({ place, when }) =>
    avoidable(when) ? undefined : place
  ),
  proveEach('no criterion is never met', criteria, ({ place, when }) =>
    attainable(when) ? undefined : place
  ),
  proveEach('whatever the answers, something names what the project is', [adviceByKind.outcome], (outcomes) =>
    never(any(...outcomes.map(keeps)))
  ),
  proveEach('whatever the answers, a way to decide is retained', [adviceByKind.decision], (decisions) =>
    never(any(...decisions.map(keeps)))
  )
];

/** The answers under which a condition that should always hold does not. */
function never(condition: Condition): string | undefined {
  const counterexample = attainable(not(condition));
  return counterexample && JSON.stringify(counterexample);
}
