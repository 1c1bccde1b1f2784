import type { FieldEntry } from '#knowledge/compile.ts';
import type { NoteWords } from '../note-words.ts';
import type { Speaker } from '../spoken.ts';
import { placesFor } from './field-lines.ts';
import { shortName } from './place-name.ts';
import type { Trade } from './matter.ts';

/** The slots that name somebody of the field, for instance; they stay empty where we know nobody. */
export const placeSlots = ['house', 'holder', 'nearby', 'runner', 'taker'] as const;

/** So many neighbours are named in a note: whoever runs one of them is no example. */
const NAMED = 3;

/** Whom to write to in this field, and what to look at first, by slot: “(the house that fits best, for instance)”. Pure. */
export function placesInWords(
  field: FieldEntry | undefined,
  speaker: Speaker,
  trade: Trade,
  named: readonly string[],
  { texts }: Pick<NoteWords, 'texts'>
): Readonly<Record<(typeof placeSlots)[number], string>> {
  const first = (some: FieldEntry['houses'] = []) => {
    const [place] = placesFor(some, speaker, trade);
    return place ? `(${texts.field.example(shortName(place.name))})` : '';
  };
  const house = first(field?.houses);
  const runner = runnerOf(field, speaker, trade);
  return {
    house,
    /** Who takes in projects of the field and runs already what stands beside this one: asked first. */
    runner,
    taker: runner || house,
    holder: first(field?.holders),
    nearby: named.length > 0 ? `(${named.join(', ')})` : first(field?.neighbours)
  };
}

/** Whoever takes in projects of this field and is said to run one of the neighbours that are named; '' where nobody is. */
function runnerOf(field: FieldEntry | undefined, speaker: Speaker, trade: Trade): string {
  const [place] = placesFor(field?.houses ?? [], speaker, trade);
  if (!field || !place) return '';
  const name = shortName(place.name);
  const beside = placesFor(field.neighbours, speaker, trade).slice(0, NAMED);
  return beside.some(({ text }) => text.split(/[^\p{L}\p{N}]+/u).includes(name)) ? `(${name})` : '';
}
