import type { StepEntry } from '#knowledge/note-entry.ts';
import { ENDING } from '#knowledge/note/ending.ts';
import { FAMILIES } from '#knowledge/note/harm.ts';

/** The action by which a situation asks everybody for their agreement, families among them. */
const ASKS = 'get-agreements';

/** Whether a step of the situation does what every note asks for. */
export const takesThePlaceOf =
  ({ about, action }: StepEntry) =>
  (own: StepEntry): boolean =>
    own.about === about ||
    (action !== undefined && own.action === action) ||
    (about === FAMILIES && own.action === ASKS) ||
    (about === ENDING && own.before?.date === 'ending-date');
