import type { FieldEntry } from '#knowledge/compile.ts';
import type { NoteWords } from '../note-words.ts';
import type { Speaker } from '../spoken.ts';
import { placesFor } from './field-lines.ts';
import { shortName } from './place-name.ts';
import type { Trade } from './matter.ts';

/** The slots that name somebody of the field, for instance; they stay empty where we know nobody. */
export const placeSlots = ['house', 'holder', 'nearby'] as const;

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
  return {
    house: first(field?.houses),
    holder: first(field?.holders),
    nearby: named.length > 0 ? `(${named.join(', ')})` : first(field?.neighbours)
  };
}
