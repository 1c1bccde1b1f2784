import type { Answers } from '#engine/reason/answers.ts';
import type { CaseEntry } from '#knowledge/compile.ts';
import type { communitySize } from '#knowledge/questions/identify/community-size.ts';
import type { users } from '#knowledge/questions/identify/users.ts';
import type { carrier } from '#knowledge/questions/qualify/carrier.ts';
import type { maturity } from '#knowledge/questions/qualify/maturity.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';

/** The traits on which a project is compared. */
export const traits = ['carrier', 'resource', 'users', 'maturity', 'communitySize'] as const;

export type Trait = (typeof traits)[number];

/** The question that tells each of them. */
const questionOf = {
  carrier: 'carrier' satisfies (typeof carrier)['id'],
  resource: 'resource' satisfies (typeof resource)['id'],
  users: 'users' satisfies (typeof users)['id'],
  maturity: 'maturity' satisfies (typeof maturity)['id'],
  communitySize: 'community-size' satisfies (typeof communitySize)['id']
} satisfies Record<Trait, string>;

/** A real commons and the traits that it shares with the project. */
export type Likeness = Readonly<{ told: CaseEntry; shared: readonly Trait[] }>;

/** Every case with what it shares, the closest first; those equally close keep their order. */
export const closestFirst = (cases: readonly CaseEntry[], answers: Answers): Likeness[] =>
  cases
    .map((told) => ({ told, shared: traits.filter((trait) => shares(told, trait, answers)) }))
    .sort((one, other) => other.shared.length - one.shared.length);

/** Whether an answer and a case have at least one value of this trait in common. */
function shares({ traits: known }: CaseEntry, trait: Trait, answers: Answers): boolean {
  const answer = answers[questionOf[trait]];
  const said = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  const told = known[trait] ?? [];
  const ofCase: readonly string[] = typeof told === 'string' ? [told] : told;
  return ofCase.some((value) => said.includes(value));
}
