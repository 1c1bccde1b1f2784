import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { Is } from '#engine/reason/condition.ts';
import { questionsById, type Questions } from '#engine/reason/situation.ts';
import type { Known } from './knowledge.ts';
import { proveEach, type Proof } from './proof.ts';
import { everythingWritten, usesIn } from './written.ts';

/**
 * What must hold of the names inside conditions. The compiler sees to most of it where they are
 * written; here it is looked at once more in what they became.
 */
export function namingProofs(known: Known): Proof[] {
  const questions = questionsById(known.questions);
  const atoms = everythingWritten(usesIn(known)).flatMap(({ condition, place }) =>
    condition.op === 'is' ? [{ atom: condition, place }] : []
  );
  return [
    proveEach('no condition names a question or an option that does not exist', atoms, ({ atom, place }) =>
      unknownNames(atom, questions).map((name) => `${place} names ${name}`)
    ),
    proveEach('no question lists an option twice', known.questions, ({ id, options }) =>
      options.filter((one, place) => options.indexOf(one) !== place).map((one) => `${id}=${one}`)
    ),
    proveEach('options that stand alone exist', known.questions, ({ id, options, alone }) =>
      alone.filter((one) => !options.includes(one)).map((one) => `${id}=${one}`)
    )
  ];
}

/** “I don’t know” may be named only where it can be said. */
function unknownNames({ question, options }: Is, questions: Questions): string[] {
  const asked = questions.get(question);
  if (!asked) return [question];
  const sayable = asked.mayNotKnow ? [...asked.options, DONT_KNOW] : asked.options;
  return options.filter((option) => !sayable.includes(option)).map((option) => `${question}=${option}`);
}
