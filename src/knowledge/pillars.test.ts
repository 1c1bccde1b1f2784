import { expect, test } from 'vitest';
import { keeps } from '#engine/advise/advice.ts';
import { all, any, not } from '#engine/reason/condition.ts';
import { questionsById } from '#engine/reason/situation.ts';
import { witnessFor } from '#engine/reason/witness.ts';
import { outcomeBuilding } from './advice/outcome/outcome-building.ts';
import { outcomeEstablished } from './advice/outcome/outcome-established.ts';
import { outcomeIdea } from './advice/outcome/outcome-idea.ts';
import { pillarIds, pillars } from './pillars.ts';
import { questions } from './questions/index.ts';

const known = questionsById(questions);
const criteria = pillarIds.flatMap((id) => pillars[id]);
const stands = (id: (typeof pillarIds)[number]) => all(...pillars[id].map(({ when }) => when));
const absent = (id: (typeof pillarIds)[number]) => not(any(...pillars[id].map(({ when }) => when)));

test.each(criteria)('there are projects with and without $en', ({ when }) => {
  expect(witnessFor(when, 'yes', known)).toBeDefined();
  expect(witnessFor(when, 'no', known)).toBeDefined();
});

test('a project whose three pillars stand is called a commons', () => {
  const commons = any(keeps(outcomeEstablished), keeps(outcomeBuilding));
  expect(witnessFor(all(...pillarIds.map(stands), not(commons)), 'yes', known)).toBeUndefined();
});

test.each(pillarIds)('no established commons lacks its whole pillar “%s”', (id) => {
  expect(witnessFor(all(keeps(outcomeEstablished), absent(id)), 'yes', known)).toBeUndefined();
});

test('what is only an idea has nothing of its resource', () => {
  const some = any(...pillars.resource.map(({ when }) => when));
  expect(witnessFor(all(keeps(outcomeIdea), some), 'yes', known)).toBeUndefined();
});
