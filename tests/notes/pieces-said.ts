import { linesWithSources } from '#sheets/note/lines.ts';
import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import { stepsIn } from './steps-in.ts';

/** Everything that a note says, piece by piece: its lines, its steps, and those that are told by what ends them. */
export const piecesSaid = (sheet: NoteSheet): string[] => [
  ...linesWithSources(sheet).map(({ text }) => text),
  ...stepsIn(sheet).flatMap(({ title, first, done }) => [title, first, done]),
  ...sheet.later.flatMap(({ title, done }) => [title, done])
];
