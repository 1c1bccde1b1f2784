import { stopsHarm } from '#knowledge/note/harm.ts';
import type { RemarkEntry } from '#knowledge/note-entry.ts';
import { firstAbout } from './first-about.ts';
import type { Slots } from './note-words.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

/** How many sentences of an answer, and how many steps whatever the length, stop a harm: the rest is heard too. */
export const MOST_HARM = 2;

/** Of these lines, what stops a harm to somebody: one of each kind. */
export const harmIn = (some: readonly RemarkEntry[], speaker: Speaker): NoteLine[] =>
  linesOf(firstAbout(some.filter(stopsHarm), speaker.says), speaker);

/** The same at the head of an answer. */
export const harmFirst = ({ harm }: Pick<Slots, 'harm'>, speaker: Speaker): NoteLine[] =>
  harmIn(harm, speaker).slice(0, MOST_HARM);
