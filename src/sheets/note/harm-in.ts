import { MAY_HURT, stopsHarm } from '#knowledge/note/harm.ts';
import type { RemarkEntry } from '#knowledge/note-entry.ts';
import { firstAbout } from './first-about.ts';
import type { Slots } from './note-words.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

/** How many sentences of an answer, and how many steps whatever the length, stop a harm: the rest is heard too. */
export const MOST_HARM = 2;

/** Of these lines, what stops a harm to somebody: one of each kind. */
export const harmIn = (some: readonly RemarkEntry[], speaker: Speaker): NoteLine[] =>
  linesOf(firstAbout(some.filter(stopsHarm), speaker.says), speaker);

/** The same around an answer: what may hurt somebody before it, what else a danger adds after what was asked. */
export type AroundAnswer = Readonly<{ first: readonly NoteLine[]; after: readonly NoteLine[] }>;

export function harmAround({ harm }: Pick<Slots, 'harm'>, speaker: Speaker): AroundAnswer {
  const said = firstAbout(harm.filter(stopsHarm), speaker.says).slice(0, MOST_HARM);
  const [first, after] = [said.filter(mayHurt), said.filter((one) => !mayHurt(one))];
  return { first: linesOf(first, speaker), after: linesOf(after, speaker) };
}

const mayHurt = ({ about }: RemarkEntry): boolean => about === MAY_HURT;
