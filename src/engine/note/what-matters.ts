import { keeps, type AdviceShape, type CriterionShape } from '#engine/advise/advice.ts';
import { whatIsKnown } from '#engine/advise/certainty.ts';
import type { Matters } from '#engine/course/ahead.ts';
import { behindEach } from '#engine/reason/behind.ts';
import type { Condition } from '#engine/reason/condition.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Questions, Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { questionsIn } from '#engine/reason/witness.ts';

/** What is said of a project besides its advice: the questions that it reads, always or where a situation speaks. */
export type Spoken = Readonly<{
  always: readonly string[];
  of: Readonly<Record<string, readonly string[]>>;
}>;

/** What an answer may turn about in one advice: whether it is kept, and what then tells. */
type Weighed = Readonly<{ kept: Condition; telling: readonly Condition[] }>;

const whens = (criteria: readonly CriterionShape[]): Condition[] => criteria.map(({ when }) => when);

/** What weighs puts an advice before others, and some warnings silence it; what only refines its place changes nothing. */
const weighedAdvice = (one: AdviceShape): Weighed => ({
  kept: keeps(one),
  telling: whens([
    ...one.favours.filter(({ strong }) => strong),
    ...one.cautions.filter(({ useless, forbids }) => useless ?? forbids)
  ])
});

/** Among situations the order is everything: it says which one leads. */
const weighedSituation = (one: AdviceShape): Weighed => ({ kept: keeps(one), telling: whens(one.favours) });

/**
 * Tells, for any answers, which questions may still change something: an advice that is kept, discarded,
 * silenced or put first, the situation that leads, or what is said of the project by those that speak. What
 * does not matter now never does again by answering more. `speaking`: the situations that speak, worked out only
 * where nothing else reads the question.
 */
export function weighing(
  { advice, situations }: Readonly<Record<'advice' | 'situations', readonly AdviceShape[]>>,
  spoken: Spoken,
  questions: Questions
): (situation: Situation, speaking: () => readonly string[]) => Matters {
  const behind = behindEach(questions);
  const readers = new Map<string, Weighed[]>();
  for (const one of [...advice.map(weighedAdvice), ...situations.map(weighedSituation)]) {
    const named = [one.kept, ...one.telling].flatMap(questionsIn);
    for (const id of new Set(named.flatMap((question) => [...(behind.get(question) ?? [])]))) {
      const others = readers.get(id);
      if (others) others.push(one);
      else readers.set(id, [one]);
    }
  }
  /** With the questions that say whether these are asked. */
  const withGates = (read: readonly string[]) =>
    new Set(read.flatMap((question) => [...(behind.get(question) ?? [])]));
  const always = withGates(spoken.always);
  const whereSpoken = new Map(Object.entries(spoken.of).map(([id, read]) => [id, withGates(read)]));
  return (situation, speaking) => {
    const known = whatIsKnown(situation);
    const hangs = (condition: Condition, question: string) =>
      verdictOf(condition, known) === 'unknown' && reasonsOf(condition, known).includes(question);
    return (question) =>
      always.has(question) ||
      (readers.get(question) ?? []).some(
        ({ kept, telling }) =>
          verdictOf(kept, known) !== 'no' && [kept, ...telling].some((one) => hangs(one, question))
      ) ||
      speaking().some((id) => whereSpoken.get(id)?.has(question));
  };
}
