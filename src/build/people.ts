import { readFileSync } from 'node:fs';
import type { Locale } from '#engine/locale.ts';
import type { ToldPerson } from '#knowledge/kinds/reference-person.ts';
import type { Person } from '#knowledge/people/person.ts';

const expectedOf = (id: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../tests/people/expected/${id}.json`, import.meta.url), 'utf8'));

/** The reference people of the tests, as their page tells them in one language. */
export const peopleIn = (locale: Locale, people: readonly Person[]): ToldPerson[] =>
  people.map(({ id, name, who, story, purpose }) => ({
    id,
    name: name[locale],
    who: who[locale],
    story: story[locale],
    purpose: purpose[locale]
  }));

/** What they answer, with the gists that `tests/plans.test.ts` keeps: `KeptPerson`s. */
export const keptPeople = (people: readonly Person[]) =>
  people.map(({ id, answers }) => ({ id, answers, expected: expectedOf(id) }));
