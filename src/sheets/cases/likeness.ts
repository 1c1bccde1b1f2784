import type { Answers } from '#engine/reason/answers.ts';
import type { ToldCase } from '#knowledge/compile.ts';

/** The traits on which a project is compared, and the question that tells each of them. */
const questionOf = {
  carrier: 'carrier',
  resource: 'resource',
  users: 'users',
  maturity: 'maturity',
  communitySize: 'community-size'
} as const;

export type Trait = keyof typeof questionOf;

export const traits = Object.keys(questionOf) as Trait[];

/** A real commons and the traits that it shares with the project. */
export type Likeness = Readonly<{ told: ToldCase; shared: readonly Trait[] }>;

/** Every case with what it shares, the closest first; those equally close keep their order. */
export const closestFirst = (cases: readonly ToldCase[], answers: Answers): Likeness[] =>
  cases
    .map((told) => ({ told, shared: traits.filter((trait) => shares(told, trait, answers)) }))
    .sort((one, other) => other.shared.length - one.shared.length);

/** Whether an answer and a case have at least one value of this trait in common. */
function shares({ traits: known }: ToldCase, trait: Trait, answers: Answers): boolean {
  const answer = answers[questionOf[trait]];
  const said = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  const ofCase: readonly string[] = typeof known[trait] === 'string' ? [known[trait]] : known[trait];
  return ofCase.some((value) => said.includes(value));
}
