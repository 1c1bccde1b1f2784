import { noteSlots, outcomeTitles } from 'virtual:knowledge/loaders';
import { fields, notes } from 'virtual:knowledge/note-loaders';
import type { Locale } from '#engine/locale.ts';
import type { FieldEntry } from '#knowledge/compile.ts';
import { late } from '#engine/late.ts';
import { leadPart, type LeadPart, type StepWords } from '#sheets/note/lead-steps.ts';
import type { NoteOf } from '#sheets/note/note-sheet.ts';
import { noteTexts } from '#texts/pages/note.ts';

/** The part of a plan that its note says, once what reads the days that the person wrote is there. */
type LeadPartOf = (given: NoteOf, words: StepWords) => LeadPart;

/** Where nobody wrote a day, nothing has to be read. */
const noDays = () => [];

/**
 * What words the steps of these situations in this field, and all their words but the day; `dated`: the person wrote
 * days of their own.
 */
export async function stepPartsIn(
  locale: Locale,
  situations: readonly string[],
  field: string,
  dated: boolean
): Promise<Readonly<{ words: Omit<StepWords, 'edition'>; leadPart: LeadPartOf }>> {
  const [common, outcomes, entries, places, daysIn] = await Promise.all([
    noteSlots[locale](),
    outcomeTitles[locale](),
    Promise.all(situations.map(async (id) => [id, await notes[locale][id]?.()] as const)),
    fields[field]?.(),
    dated ? late(() => import('#sheets/note/agenda.ts')).then(({ agendaIn }) => agendaIn) : noDays
  ]);
  const known = entries.flatMap(([id, entry]) => (entry ? [[id, entry] as const] : []));
  const own: Record<string, FieldEntry> = places ? { [field]: places[locale] } : {};
  return {
    words: {
      locale,
      texts: noteTexts[locale],
      notes: Object.fromEntries(known),
      common,
      fields: own,
      outcomes
    },
    leadPart: (given, said) => leadPart(given, said, daysIn)
  };
}
