import type { Answers } from '#engine/reason/answers.ts';
import type { Locale } from '#engine/locale.ts';
import {
  commonNoteIn,
  detailsIn,
  fieldIn,
  noteIn,
  noteSlotsIn,
  optionNamesIn,
  outcomeTitlesIn,
  overviewIn,
  plannedProgrammesIn,
  situationNamesIn,
  situationShapes,
  type KnownAdvice
} from '#knowledge/compile.ts';
import { contentVersion } from '#knowledge/content-version.ts';
import { fields } from '#knowledge/fields/index.ts';
import { situations } from '#knowledge/situations/index.ts';
import type { Counsel } from '#sheets/note/counsel.ts';
import { generalNote } from '#sheets/note/general/general-note.ts';
import type { GeneralDossier } from '#sheets/note/general/ground.ts';
import type { GeneralWords } from '#sheets/note/general/words.ts';
import { agendaIn } from '#sheets/note/agenda.ts';
import { leadPart, type LeadPart } from '#sheets/note/lead-steps.ts';
import { noteOf } from '#sheets/note/note-of.ts';
import { noteSheet, type NoteSheet } from '#sheets/note/note-sheet.ts';
import type { NoteWords } from '#sheets/note/note-words.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { overviewTexts } from '#texts/pages/overview.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';
import { once } from './once.ts';
import { planWordsIn } from './words.ts';

/** What every note is worded with, in one language. */
const sharedWordsIn = once((locale: Locale) => ({
  texts: noteTexts[locale],
  situations: situationNamesIn(locale),
  notes: Object.fromEntries(situations.map(({ id }) => [id, noteIn(locale, id)])),
  common: { ...commonNoteIn(locale), ...noteSlotsIn(locale) },
  fields: Object.fromEntries(fields.map(({ id }) => [id, fieldIn(locale, id)])),
  outcomes: outcomeTitlesIn(locale),
  programmes: plannedProgrammesIn(locale),
  schemes: programmesTexts[locale]
}));

/** What a note without a situation is worded with besides, in one language. */
const generalSharedIn = once((locale: Locale) => ({
  overview: overviewIn(locale),
  overviewTexts: overviewTexts[locale],
  meanings: detailsIn(locale, 'outcome'),
  licences: detailsIn(locale, 'licence'),
  homes: detailsIn(locale, 'legal-home'),
  options: optionNamesIn(locale)
}));

/** Every word that the note of a project needs, in one language, as of that time. */
export const noteWordsIn = (locale: Locale, at: number): NoteWords => ({
  locale,
  ...sharedWordsIn(locale),
  edition: { version: contentVersion(), at }
});

/** Every word that a note without a situation needs, for a project with these answers. */
export async function generalWordsIn(locale: Locale, answers: Answers, at: number): Promise<GeneralWords> {
  const { notes: _notes, ...words } = noteWordsIn(locale, at);
  const plan = await planWordsIn(locale, answers);
  return { ...words, ...generalSharedIn(locale), plan: { ...plan, edition: words.edition } };
}

/** What the plan of a project takes from its note. */
export const leadPartFor = (
  project: Parameters<typeof noteOf>[0],
  counsel: Counsel<KnownAdvice>,
  locale: Locale,
  at: number
): LeadPart => leadPart(noteOf(project, counsel), noteWordsIn(locale, at), agendaIn);

/** The note of a project, whether a situation leads it or none does. */
export async function noteFor(
  project: GeneralDossier,
  counsel: Counsel<KnownAdvice>,
  locale: Locale,
  at: number
): Promise<NoteSheet> {
  const led = noteSheet(noteOf(project, counsel), noteWordsIn(locale, at));
  if (led) return led;
  const words = await generalWordsIn(locale, counsel.situation.answers, at);
  return generalNote(project, counsel, situationShapes(), words);
}
