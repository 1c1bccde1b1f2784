import type { Recognition } from '#engine/note/recognition.ts';
import { DONT_KNOW } from '#engine/reason/answers.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { NoteWords } from './note-words.ts';

type Texts = Pick<NoteWords['texts'], 'doubt'>;

/** Why a note may change, told by what was said of the questions that are still open; '' where none is. */
export const doubtOn = (open: readonly string[], { answers }: Situation, { doubt }: Texts): string => {
  if (open.length === 0) return '';
  return open.every((question) => answers[question] === DONT_KNOW) ? doubt.unknown : doubt.missing;
};

/** The same of a situation that leads: its own requirements are what is open, or against it. */
export function doubtOnLead(
  lead: NonNullable<Recognition['lead']>,
  situation: Situation,
  texts: Texts
): string {
  if (lead.status === 'discarded') return texts.doubt.contrary;
  const open = lead.criteria.filter(({ role, verdict }) => role === 'requires' && verdict === 'unknown');
  return doubtOn(
    open.flatMap(({ answers }) => answers),
    situation,
    texts
  );
}
