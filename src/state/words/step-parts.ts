import { commonNote, noteSlots, outcomeTitles } from 'virtual:knowledge/loaders';
import { fields, notes } from 'virtual:knowledge/note-loaders';
import type { Locale } from '#engine/locale.ts';
import type { FieldEntry } from '#knowledge/compile.ts';
import { late } from '#engine/late.ts';
import { leadPart, type LeadPart, type StepWords } from '#sheets/note/lead-steps.ts';
import type { NoteOf } from '#sheets/note/note-sheet.ts';
import type { TopicWords } from '#sheets/note/topics-asked.ts';
import { noteTexts } from '#texts/pages/note.ts';

/** The part of a plan that its note says, once what reads the days that the person wrote is there. */
type LeadPartOf = (given: NoteOf, words: StepWords) => LeadPart;

/** Where nobody wrote a day, nothing has to be read. */
const noDays = () => [];

/** Where nobody wrote a question, no clause of it has to be answered. */
const NO_TOPICS: TopicWords = { motives: {}, topics: [] };

/** What the person wrote that has to be read: days of their own, a question of their own. */
export type Wrote = Readonly<{ dated: boolean; asked: boolean }>;

/** What words the steps of these situations in this field, and all their words but the day. */
export async function stepPartsIn(
  locale: Locale,
  situations: readonly string[],
  field: string,
  { dated, asked }: Wrote
): Promise<Readonly<{ words: Omit<StepWords, 'edition'>; leadPart: LeadPartOf }>> {
  const [slots, topics, outcomes, entries, places, daysIn] = await Promise.all([
    noteSlots[locale](),
    asked ? commonNote[locale]() : NO_TOPICS,
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
      common: { ...slots, motives: topics.motives, topics: topics.topics },
      fields: own,
      outcomes
    },
    leadPart: (given, said) => leadPart(given, said, daysIn)
  };
}
