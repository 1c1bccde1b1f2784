import { keeps } from '#engine/advise/advice.ts';
import { locales } from '#engine/locale.ts';
import { all, not } from '#engine/reason/condition.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import type { Known } from './knowledge.ts';
import { proveEach, type Proof } from './proof.ts';

/** What is spoken or drawn of a project: it says something of it, which must be named. */
const telling = ['outcome', 'argument', 'objection', 'boat'];

/** On the boat, an island is only hoped for, and these say what the law, the funders or other people do. */
const ofOthers = [
  'wind-public-openness',
  'wind-open-programmes',
  'wind-events',
  'rock-duplicate',
  'rock-heavy-governance',
  'rock-late-compliance',
  'rock-paused-programme'
];
const saysNothing = (id: string) => id.startsWith('island-') || ofOthers.includes(id);

/**
 * What an advice says of the project must be true of whoever gets it: no answers keep the advice and deny
 * the sentence. And the sentence is one of its own, so that it cannot be reworded past its condition.
 */
export function assertionProofs({ questions, advice }: Known): Proof[] {
  const byId = questionsById(questions);
  const assertions = advice.flatMap((one) => (one.asserts ?? []).map((assertion) => ({ one, assertion })));
  return [
    proveEach(
      'whatever an advice says of a project follows from the answers',
      assertions,
      ({ one, assertion }) => {
        const denied = witnessFor(all(keeps(one), not(assertion.when)), 'yes', byId);
        return denied && `${one.id}: “${assertion.en}” with ${JSON.stringify(denied)}`;
      }
    ),
    proveEach('whatever is asserted is said by its advice, word for word', assertions, ({ one, assertion }) =>
      locales.flatMap((locale) =>
        JSON.stringify(one[locale]).includes(JSON.stringify(assertion[locale]).slice(1, -1))
          ? []
          : [`${one.id} does not say “${assertion[locale]}”`]
      )
    ),
    proveEach(
      'every outcome, argument, objection and boat item names what it says of the project',
      advice.filter(({ kind, id }) => telling.includes(kind) && !saysNothing(id)),
      ({ id, asserts = [] }) => (asserts.length > 0 ? undefined : id)
    )
  ];
}
