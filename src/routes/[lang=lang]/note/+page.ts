import { late } from '#engine/late.ts';
import {
  commonNote,
  noteSlots,
  outcomeTitles,
  programmes,
  situationNames,
  situations
} from 'virtual:knowledge/loaders';
import { fields, notes } from 'virtual:knowledge/note-loaders';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import { noteTexts } from '#texts/pages/note.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [known, names, common, slots, outcomes, schemes] = await Promise.all([
    situations(),
    situationNames[lang](),
    commonNote[lang](),
    noteSlots[lang](),
    outcomeTitles[lang](),
    programmes[lang]()
  ]);
  return {
    known,
    words: {
      texts: noteTexts[lang],
      situations: names,
      common: { ...common, ...slots },
      outcomes,
      programmes: schemes,
      schemes: programmesTexts[lang]
    },
    /** What these situations put into a note; a name that does not exist any more brings nothing. */
    notesOf: async (ids: readonly string[]) =>
      Object.fromEntries(
        await Promise.all(ids.flatMap((id) => (notes[lang][id] ? [entry(id, notes[lang][id])] : [])))
      ),
    /** What is known of this field, by its name; nothing where we know none of that name. */
    fieldOf: async (id: string) => (fields[id] ? { [id]: (await fields[id]())[lang] } : {}),
    /** What writes the note where no situation is recognised, and all its words: it comes where none is. */
    general: async () => (await late(() => import('#state/words/general-note-parts.ts'))).generalParts(lang),
    /** What says which answers would put another situation first: it comes when it is asked for. */
    near: async () => (await late(() => import('#state/words/near-parts.ts'))).nearParts(lang),
    /** The note as a document. What writes it comes when it is asked for. */
    asMarkdown: async (sheet: NoteSheet) =>
      (await late(() => import('#outputs/note-markdown.ts'))).noteAsMarkdown(sheet, noteTexts[lang])
  };
};

const entry = async <Value>(id: string, come: () => Promise<Value>) => [id, await come()] as const;
