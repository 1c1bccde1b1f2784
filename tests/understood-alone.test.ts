import { describe, expect, it } from 'vitest';
import { locales } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import { pointsAtNothing, sectionsOf } from './notes/stands-alone.ts';
import { projectWith, writtenFor } from './notes/written.ts';

/* What is told to do is understood by who opens the note there: what it points at is named before it, in the same section. */

const VOTE = {
  fr: /^(?:Faire voter|Voter|Faire délibérer)(?!\p{L})/u,
  en: /^(?:Have .* (?:voted,|vote on)|Vote )/u
};
const ASKED_APART = 'step-who-agrees';

const noteOf = ({ name, purpose, answers, objects }: (typeof people)[number], locale: 'fr' | 'en') => {
  const words = Object.entries(objects?.[locale] ?? {}).map(([id, text]) => [id, { text, at: 1 }] as const);
  const told = { name: name[locale], purpose: purpose[locale], objects: Object.fromEntries(words) };
  return writtenFor(answers, locale, projectWith(told)).sheet;
};

describe.each(locales)('in %s', (locale) => {
  it.each(people)('nothing in the note of $id points at what is not named yet', (person) => {
    const sections = sectionsOf(noteOf(person, locale));
    expect(sections.flatMap((text) => pointsAtNothing(text, locale))).toEqual([]);
  });

  it('whoever votes is not asked for a written yes besides', () => {
    const byOffice = people.filter(({ answers }) => {
      const agree = [answers['agreement'] ?? []].flat();
      return agree.length > 0 && agree.every((one) => one === 'board' || one === 'employer');
    });
    const voting = byOffice
      .map((person) => ({ id: person.id, sheet: noteOf(person, locale) }))
      .map(({ id, sheet }) => ({ id, steps: sheet.groups.flatMap(({ steps }) => steps) }))
      .filter(({ steps }) => steps.some(({ title }) => VOTE[locale].test(title)));
    expect(voting.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['footpath-mappers', 'shared-infrastructure'])
    );
    expect(voting.filter(({ steps }) => steps.some(({ id }) => id === ASKED_APART))).toEqual([]);
  });
});

it('what points at nothing is seen, and what points at something is not', () => {
  expect(pointsAtNothing('Pour publier hors de ce marché, un texte connu.', 'fr')).toHaveLength(1);
  expect(pointsAtNothing('Un appel d’offres est ouvert. Pour ce marché, trois lignes.', 'fr')).toEqual([]);
  expect(pointsAtNothing('Convoquez le vote : « Ce jour-là, la règle seule. »', 'fr')).toHaveLength(1);
  expect(pointsAtNothing('The two are online. That day, the rule alone.', 'en')).toHaveLength(1);
});
