import type { Situation } from '#engine/reason/situation.ts';
import type { NoteEntry } from '#knowledge/note-entry.ts';
import { OFFER } from '#knowledge/note/offer.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import { firstAbout } from './first-about.ts';
import type { Slots } from './note-words.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

const MOTIVE = 'motive' satisfies typeof motive.id;

/** What brings whoever has somebody to answer. */
export const ASKED: string = 'answer-somebody' satisfies (typeof motive.options)[number];

/** How much is said of what brings somebody and no situation was made for. */
export const MOST = 2;

/** What to answer to whoever waits for it; nothing where nobody does, or what leads says it. */
export function replyTo(
  { answers }: Situation,
  lead: NoteEntry | undefined,
  speaker: Speaker,
  { replies }: Pick<Slots, 'replies'>
): readonly NoteLine[] {
  const waits = [answers[MOTIVE] ?? []].flat().includes(ASKED);
  const says = lead?.answer.some((one) => one.about === OFFER && speaker.says(one));
  return waits && !says ? linesOf(firstAbout(replies, speaker.says), speaker).slice(0, MOST) : [];
}
