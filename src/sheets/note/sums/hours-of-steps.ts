import { hoursInWords } from '#engine/text/hours-in-words.ts';
import type { NoteStep } from '../note-steps.ts';
import { isOpen } from '../open-step.ts';

/** What is waited for, or comes back, tells no number of hours that are worked. */
const UNCOUNTED =
  /(?<!\p{L})(?:mois|semaines?|trimestre|quinze jours|fortnight|par|months?|weeks?|quarter|fifteen days|per|a (?:week|month|quarter))(?!\p{L})/iu;
/** What comes after the first time that is told. */
const AND_MORE = /(?<!\p{L})(?:puis|then)\s/iu;

/** How many hours the steps that are still to be done take together; `more`: some of them take time that is not told. */
export function hoursOfSteps(steps: readonly NoteStep[]): Readonly<{ hours: number; more: boolean }> {
  const told = steps.filter(isOpen).map(({ takes }) => {
    // What it makes of the person’s weeks is told after it.
    const [first = ''] = takes.split(/[,:]/u);
    const hours = UNCOUNTED.test(first) ? undefined : hoursInWords(first);
    return { hours: hours ?? 0, more: hours === undefined || AND_MORE.test(takes) };
  });
  return {
    hours: told.reduce((sum, { hours }) => sum + hours, 0),
    more: told.some(({ more }) => more)
  };
}
