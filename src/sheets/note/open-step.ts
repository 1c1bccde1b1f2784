import type { NoteStep } from './note-steps.ts';

/** Whether it is still to be done: what is done is told apart, what was set aside is not told. */
export const isOpen = ({ state }: Pick<NoteStep, 'state'>): boolean => state === 'to-do' || state === 'doing';
