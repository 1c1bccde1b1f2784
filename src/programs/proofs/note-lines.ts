import type { NoteLines, Occasion } from '#engine/note/remark.ts';
import { commonLines } from '#knowledge/note/common-lines.ts';
import { motiveLines } from '#knowledge/note/motive-lines.ts';
import { offerLines } from '#knowledge/note/offer-lines.ts';
import { questionTopics } from '#knowledge/note/question-topics.ts';
import { situations } from '#knowledge/situations/index.ts';

/** What is answered to what brings somebody, and to what they ask in words of their own. */
const asked: NoteLines['answer'] = [
  ...offerLines,
  // What it is is worked out, and is no word of the person’s own.
  ...Object.entries(motiveLines).flatMap(([id, { lines }]) => (id === 'verdict' ? [] : lines)),
  ...questionTopics.flatMap((topic) => ('lines' in topic ? topic.lines : []))
];

/** Everything that notes may say, by the situation that says it. */
export const notes: readonly Readonly<{ id: string; note: NoteLines }>[] = [
  ...situations,
  { id: 'every-project', note: { ...commonLines, answer: [...commonLines.answer, ...asked] } }
];

/** The lines of one note that have an occasion and may rest on sources. */
export const linesIn = ({ never: _never, ...note }: NoteLines): Occasion[] => Object.values(note).flat();

/** The lines of all notes. */
export const noteLines = (): Occasion[] => notes.flatMap(({ note }) => linesIn(note));
