import type { NoteSheet } from '#sheets/note/note-sheet.ts';
import type { NoteStep } from '#sheets/note/note-steps.ts';

/** The steps of a note that stand under a day, in their order. */
export const stepsIn = ({ groups }: NoteSheet): NoteStep[] => groups.flatMap(({ steps }) => steps);
