import type { NoteLines, Occasion } from '#engine/note/remark.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { situations } from '#knowledge/situations/index.ts';

/** Everything that notes may say, by the situation that says it. */
export const notes: readonly Readonly<{ id: string; note: NoteLines }>[] = [
  ...situations,
  { id: 'every-project', note: commonLines }
];

/** The lines of one note that have an occasion and may rest on sources. */
export const linesIn = ({ never: _never, ...note }: NoteLines): Occasion[] => Object.values(note).flat();

/** The lines of all notes. */
export const noteLines = (): Occasion[] => notes.flatMap(({ note }) => linesIn(note));
