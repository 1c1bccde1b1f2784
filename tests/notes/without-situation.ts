import type { Answers } from '#engine/reason/answers.ts';
import { people } from '#knowledge/people/index.ts';

/** What somebody answers, save to these questions. */
function save(person: string, ...left: readonly string[]): Answers {
  const answers = people.find(({ id }) => id === person)?.answers ?? {};
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)));
}

const why = ['motive', 'danger', 'agreement'] as const;

/** Projects in which no situation is recognised: hardly anything said; a town’s tool; a service in use. */
export const withoutSituation: Readonly<Record<string, Answers>> = {
  'one-answer': { maturity: 'first-users' },
  'town-tool-without-why': save('canteen-town', ...why, 'name-owner', 'starting-point'),
  'maintained-without-why': save(
    'tired-maintainer',
    ...why,
    'needs',
    'release-people',
    'outside-contributors'
  )
};
