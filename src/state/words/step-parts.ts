import { noteSlots, outcomeTitles } from 'virtual:knowledge/loaders';
import { fields, notes } from 'virtual:knowledge/note-loaders';
import type { Locale } from '#engine/locale.ts';
import type { FieldEntry } from '#knowledge/compile.ts';
import { leadPart, type StepWords } from '#sheets/note/lead-steps.ts';
import { noteTexts } from '#texts/pages/note.ts';

/** What words the steps of these situations in this field, and all their words but the day. */
export async function stepPartsIn(
  locale: Locale,
  situations: readonly string[],
  field: string
): Promise<Readonly<{ words: Omit<StepWords, 'edition'>; leadPart: typeof leadPart }>> {
  const [common, outcomes, entries, places] = await Promise.all([
    noteSlots[locale](),
    outcomeTitles[locale](),
    Promise.all(situations.map(async (id) => [id, await notes[locale][id]?.()] as const)),
    fields[field]?.()
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
    leadPart
  };
}
