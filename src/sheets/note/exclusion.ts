import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import type { NoteEntry } from '#knowledge/note-entry.ts';

/** The sentence by which a situation excludes an advice, as it stands; '' where its words have not come. */
export const exclusionIn = (
  note: Pick<NoteEntry, 'never'> | undefined,
  advice: string,
  situation: Situation
): string =>
  note?.never.find(
    ({ advice: ids, when }) => ids.includes(advice) && (!when || verdictOf(when, situation) === 'yes')
  )?.text ?? '';
