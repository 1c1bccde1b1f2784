import * as v from 'valibot';
import type { Locale } from '#engine/locale.ts';
import type { PersonRecord, PersonStory } from '#knowledge/kinds/reference-person.ts';
import { people } from '#knowledge/people/index.ts';

const Expected = v.object({
  retained: v.record(v.string(), v.array(v.string())),
  firstActions: v.array(v.string())
});

// Through the bundler, so that it knows when one of them changes.
const files = import.meta.glob('../../tests/people/expected/*.json', { eager: true, import: 'default' });

/** What the reference people answer, with the gists that `tests/plans.test.ts` keeps. */
export const personRecords = (): PersonRecord[] =>
  people.map(({ id, answers }) => ({
    id,
    answers,
    expected: v.parse(Expected, files[`../../tests/people/expected/${id}.json`])
  }));

/** The reference people, as their page tells of them in one language. */
export const personStories = (locale: Locale): PersonStory[] =>
  people.map(({ id, name, who, story, purpose }) => ({
    id,
    name: name[locale],
    who: who[locale],
    story: story[locale],
    purpose: purpose[locale]
  }));
