import type { StepEntry } from '#knowledge/note-entry.ts';
import type { StepsOf } from './note-steps.ts';
import type { NoteWords } from './note-words.ts';
import type { Speaker } from './spoken.ts';

/** What the situation that leads already asks for, and what is excluded. */
type Lead = Readonly<{ steps: readonly StepEntry[]; gone: ReadonlySet<string>; speaker: Speaker }>;

/**
 * The one step of the situation that accompanies which is worth taking besides: what somebody came for second is not
 * only answered. None where the situation that leads does the same, or where it is excluded.
 */
export function besideLead(
  companion: string | undefined,
  { steps, gone, speaker }: Lead,
  { notes }: Pick<NoteWords, 'notes'>
): StepsOf['second'] {
  const entry = companion === undefined ? undefined : notes[companion];
  if (companion === undefined || !entry) return undefined;
  const led = steps.filter(speaker.says);
  const same = ({ action, about, id }: StepEntry) =>
    led.some(
      (one) =>
        one.id === id ||
        (action !== undefined && one.action === action) ||
        (about !== undefined && one.about === about)
    );
  const step = entry.steps.find(
    (one) => one.beside && speaker.says(one) && !(one.action && gone.has(one.action)) && !same(one)
  );
  return step && { situation: companion, step };
}
