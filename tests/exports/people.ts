import { emptyDossier, type Dossier } from '#engine/dossier.ts';
import type { Locale } from '#engine/locale.ts';
import { people } from '#knowledge/people/index.ts';
import type { Person } from '#knowledge/people/person.ts';
import { exampleDossier } from '#state/example.ts';

/** The day of every file that the tests make. */
export const AT = Date.parse('2026-11-28T10:00:00Z');

/** A reference person’s project, with her own words. */
export const dossierOf = ({ id, name, purpose, answers, objects }: Person, locale: Locale): Dossier => ({
  ...emptyDossier({
    id,
    name: name[locale],
    purpose: purpose[locale],
    createdAt: AT,
    contentVersion: ''
  }),
  answers: Object.fromEntries(
    Object.entries(answers).map(([question, value]) => [question, { value, note: '', at: AT }])
  ),
  objects: Object.fromEntries(
    Object.entries(objects?.[locale] ?? {}).map(([object, text]) => [object, { text, at: AT }])
  )
});

/** Everybody whose files are made, and the example, which holds all that a lead can write. */
export const everybody = (locale: Locale): Dossier[] => [
  ...people.map((person) => dossierOf(person, locale)),
  exampleDossier(locale)
];

/** In English a few of them: what is written hangs on the person, and its language on the words alone. */
export const some = (locale: Locale): Dossier[] =>
  everybody(locale).filter((_, at, { length }) => locale === 'fr' || at % 9 === 0 || at === length - 1);
