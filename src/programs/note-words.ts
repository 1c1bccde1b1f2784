import type { Locale } from '#engine/locale.ts';
import {
  commonNoteIn,
  noteIn,
  outcomeTitlesIn,
  plannedProgrammesIn,
  situationNamesIn
} from '#knowledge/compile.ts';
import { contentVersion } from '#knowledge/content-version.ts';
import { situations } from '#knowledge/situations/index.ts';
import type { NoteWords } from '#sheets/note/note-words.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';

/** Every word that the note of a project needs, in one language, as of that time. */
export const noteWordsIn = (locale: Locale, at: number): NoteWords => ({
  locale,
  texts: noteTexts[locale],
  situations: situationNamesIn(locale),
  notes: Object.fromEntries(situations.map(({ id }) => [id, noteIn(locale, id)])),
  common: commonNoteIn(locale),
  outcomes: outcomeTitlesIn(locale),
  programmes: plannedProgrammesIn(locale),
  schemes: programmesTexts[locale],
  edition: { version: contentVersion(), at }
});
