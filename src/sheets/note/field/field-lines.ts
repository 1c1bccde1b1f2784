import { plain } from '#engine/text/search.ts';
import type { FieldEntry, PlaceEntry } from '#knowledge/compile.ts';
import type { NoteLine, Speaker } from '../spoken.ts';
import { linesOf } from '../spoken.ts';
import type { NoteWords } from '../note-words.ts';
import { nameWith } from './place-name.ts';
import { closest, lawOfAnswers, ofTheMatter, type Trade } from './matter.ts';

/** How many of each a note names. */
const MOST = { neighbours: 3, houses: 2, holders: 2, law: 2, readers: 1 };

/** What the field of a project brings to each section of its note. */
export type FieldLines = Readonly<{
  facts: readonly NoteLine[];
  home: readonly NoteLine[];
  law: readonly NoteLine[];
  find: readonly NoteLine[];
  /** The neighbours that are named, the most fitting first. */
  neighbours: readonly string[];
  /** The places that take projects in, likewise. */
  houses: readonly string[];
}>;

/** The neighbours that a project names itself, and whether it has found them, and so looked at them. */
export type Neighbours = Readonly<{ named: readonly string[]; found: boolean }>;

/** The lines of a field for a project of this trade, beside these neighbours; those kept longest have the lowest rank. Pure. */
export function fieldLines(
  field: FieldEntry,
  speaker: Speaker,
  trade: Trade,
  { named, found }: Neighbours,
  { texts }: Pick<NoteWords, 'texts'>
): FieldLines {
  const { speaks, isOther } = trade;
  const places = (some: readonly PlaceEntry[], most: number) =>
    placesFor(some, speaker, trade).slice(0, most);
  const told = ({ name, text, source }: PlaceEntry) =>
    nameWith(name, source ? text : texts.field.fromMemory(text));
  // Who sets the reference of the whole field says nothing to a narrower trade, and has nothing to ask there.
  const holders = places(field.holders, MOST.holders).filter(({ matter }) => matter);
  const listed = (
    rank: number,
    title: (names: string) => string,
    some: readonly (PlaceEntry | Pick<PlaceEntry, 'name'>)[]
  ): NoteLine[] =>
    some.length > 0
      ? [
          {
            rank,
            text: title(some.map((one) => ('text' in one ? told(one) : one.name)).join(', ')),
            sources: some.flatMap((one) => ('text' in one ? (one.source ?? []) : []))
          }
        ]
      : [];
  // Whoever has found one and names it has looked at it, and is told of nothing else but their own matter.
  const lookedAt = found && named.length > 0;
  const theirs = lookedAt ? [] : named.map((name) => placeNamed(name, field.neighbours));
  const known = field.neighbours.filter(({ matter }) => matter ?? !lookedAt);
  const neighbours = places(known, Math.max(0, MOST.neighbours - theirs.length));
  const houses = places(field.houses, MOST.houses);
  const law = linesOf(lawOfAnswers(field.law.filter(speaker.says), speaks, MOST.law), speaker);
  const checked = ofTheMatter(field.readers, speaks).filter(({ matter }) => matter ?? !isOther);
  const readers = linesOf(checked, speaker).slice(0, MOST.readers);
  return {
    facts: listed(1, texts.field.neighbours, [...theirs, ...neighbours]),
    home: listed(2, texts.field.houses, houses),
    law: law.map((line, index) => ({ ...line, rank: [3, 6][index] ?? 6 })),
    find: [...listed(4, texts.field.holders, holders), ...readers.map((line) => ({ ...line, rank: 5 }))],
    neighbours: neighbours.map(({ name }) => name),
    houses: houses.map(({ name }) => name)
  };
}

/** A neighbour that the person names: what we know of it, or its name as they wrote it. */
function placeNamed(name: string, known: readonly PlaceEntry[]): PlaceEntry | Pick<PlaceEntry, 'name'> {
  const said = plain(name);
  return known.find((one) => said === plain(one.name)) ?? { name };
}

/** The places of a field that fit, the most fitting first, each once; the project itself is none of them. */
export const placesFor = (
  some: readonly PlaceEntry[],
  speaker: Speaker,
  { is, isOther, names }: Trade
): readonly PlaceEntry[] =>
  closest(
    ofTheMatter(some, is)
      .filter((one) => speaker.says(one) && !names([one.name]) && (!isOther || one.matter))
      .filter(({ name }, place, fitting) => fitting.findIndex((one) => one.name === name) === place)
  );
