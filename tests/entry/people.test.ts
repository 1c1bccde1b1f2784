import { describe, expect, test } from 'vitest';
import { pathThrough } from '#engine/course/path.ts';
import { entrance, step, type Place } from '#engine/course/walk.ts';
import { emptyDossier, answersOf, type Dossier } from '#engine/dossier.ts';
import { againstThePath } from '#engine/entry/against-the-path.ts';
import { enteredDossier } from '#engine/entry/entered-dossier.ts';
import type { Entry } from '#engine/entry/entry.ts';
import { thingsTyped } from '#engine/entry/fixture.ts';
import { readEntry } from '#engine/entry/read-entry.ts';
import { locales } from '#engine/locale.ts';
import { choosing } from '#engine/reason/change.ts';
import { questionsById, Situation } from '#engine/reason/situation.ts';
import { course } from '#knowledge/course.ts';
import { paperCodes } from '#knowledge/paper-codes.ts';
import { people } from '#knowledge/people/index.ts';
import type { Person } from '#knowledge/people/person.ts';
import { questions as all } from '#knowledge/questions/index.ts';
import { answered } from '#state/dossier-changes.ts';

const questions = questionsById(all);
const path = pathThrough(course);
const made = { id: 'x', name: '…', createdAt: 5, contentVersion: 'v' };
type Locale = (typeof locales)[number];

/** A note at some questions: people here wrote none. */
const noteFor = (id: string): string =>
  id.length % 3 === 0 ? `Vu avec l’équipe\nà propos de ${id}, "oui".` : '';

/** The project of somebody who walks from question to question and clicks what this person says. */
function clicked({ answers, name, purpose, objects }: Person, locale: Locale): Dossier {
  let dossier = emptyDossier({ ...made, name: name[locale], purpose: purpose[locale] });
  const own = objects?.[locale] ?? {};
  let place: Place = entrance(path, 'qualify', new Situation(questions, {}));
  while (place.at !== 'note') {
    if (place.at === 'question') {
      const { question: id } = place;
      const question = questions.get(id);
      if (!question) throw new Error(`There is no question “${id}”.`);
      for (const option of [answers[id] ?? []].flat()) {
        const value = choosing(question, answersOf(dossier)[id], option, true);
        dossier = answered(dossier, id, { value, at: 5 });
      }
      if (noteFor(id) && answers[id]) dossier = answered(dossier, id, { note: noteFor(id), at: 5 });
      for (const object of question.objects ?? []) {
        const text = Object.entries(own).find(([key]) => key === object.id)?.[1];
        if (text) dossier = { ...dossier, objects: { ...dossier.objects, [object.id]: { text, at: 5 } } };
      }
    }
    place = step(path, place, 'continue', new Situation(questions, answersOf(dossier)));
  }
  return dossier;
}

/** What stands on this person’s paper. */
function onPaper({ answers, name, purpose, objects }: Person, locale: Locale): Entry {
  return {
    answers: new Map(
      Object.entries(answers).map(([id, value]) => [id, { value, note: noteFor(id) }] as const)
    ),
    words: new Map(
      Object.entries({ name: name[locale], purpose: purpose[locale], ...objects?.[locale] }).flatMap(
        ([id, text]) => (text ? [[id, text] as const] : [])
      )
    )
  };
}

const everybody = people.flatMap((person) => locales.map((locale) => ({ id: person.id, person, locale })));

describe.each(everybody)('$id, $locale', ({ person, locale }) => {
  const things = thingsTyped(onPaper(person, locale), paperCodes);

  test.each([
    ['as it stands on paper', things.join(' ')],
    ['from the last to the first, in another hand', sloppy(things.toReversed())]
  ])('typed %s, it is the project that clicking makes', (_, typed) => {
    const { entry, lines } = readEntry(typed, paperCodes, questions);
    const path = againstThePath(entry, lines, paperCodes, questions);
    expect(path.lines.filter(({ problems }) => problems.length > 0)).toEqual([]);
    expect(lines).toHaveLength(things.length);
    const [one, other] = [enteredDossier(entry, questions, made), clicked(person, locale)];
    expect(one).toEqual(other);
    // Keys in their order too: what is written on disk is the same letter for letter.
    expect(JSON.stringify(one) === JSON.stringify(other)).toBe(true);
  });
});

/** The same as several people type it: small letters, signs and spaces between a code and its letters. */
const sloppy = (things: readonly string[]): string =>
  things
    .map((thing, place) => {
      const [, code = '', rest = ''] = /^(\w\d+)(.*)$/s.exec(thing) ?? [];
      const between = [' ', ':', '-', ' : ', '. ', '='][place % 6] ?? '';
      return `${place % 2 ? code.toLowerCase() : code}${between}${rest.startsWith(' ') ? rest : rest.replace(/^[a-z?]+/, (letters) => (place % 3 ? letters : letters.split('').join(',').toUpperCase()))}`;
    })
    .join('\n');
