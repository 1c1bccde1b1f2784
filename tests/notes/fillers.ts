import type { Situation } from '#engine/reason/situation.ts';
import { outcomeAdvice } from '#knowledge/advice/outcome/index.ts';
import { fields } from '#knowledge/fields/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import { needsHouse } from '#sheets/note/needs-house.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import { noteTexts } from '#texts/pages/note.ts';

/** The names of whoever sets the reference of a whole field, which says nothing to a narrower trade. */
const holders = fields.flatMap(({ holders: some }) => some);
const ofAMatter = new Set(holders.filter(({ matter }) => matter).map(({ name }) => name));
const generalHolders = holders.map(({ name }) => name).filter((name) => !ofAMatter.has(name));
const verdicts = new Set(
  outcomeAdvice.flatMap(({ fr, en }) => [fr.title, en.title]).map((title) => `${title}.`)
);

/** A name of what it is with nothing about it, a list of houses for whoever needs none, a reference of another trade. */
export function fillers(sheet: NoteSheet, situation: Situation): string[] {
  const lists = (kind: 'houses' | 'holders', lines: readonly Readonly<{ text: string }>[]) =>
    lines.filter(({ text }) =>
      Object.values(noteTexts).some(({ field }) => text.startsWith(field[kind]('').replace(/[.\s]+$/u, '')))
    );
  const asked = needsHouse(situation);
  const writtenTo = situations
    .filter(({ id }) => id === sheet.situation)
    .some(({ note }) => note.steps.some(({ fr }) => fr.first.includes('{house}')));
  return [
    ...sheet.facts.filter(({ text }) => verdicts.has(text)).map(({ text }) => `a verdict alone: ${text}`),
    ...sheet.also.filter(({ lines }) => lines.length === 0).map(({ title }) => `nothing about: ${title}`),
    ...(asked || writtenTo
      ? []
      : lists('houses', sheet.home).map(({ text }) => `nobody needs a house: ${text}`)),
    ...lists('holders', sheet.find).flatMap(({ text }) =>
      generalHolders
        .filter((name) => text.includes(`${name} (`))
        .map((name) => `no reference of theirs: ${name}`)
    )
  ];
}
