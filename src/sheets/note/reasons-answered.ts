import { reasonsLeft } from '#engine/note/reasons-left.ts';
import type { Recognition } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { withStop } from '#engine/text/with-stop.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import { firstAbout } from './first-about.ts';
import type { NoteWords } from './note-words.ts';
import { ASKED, MOST, replyTo } from './reply-to.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

const MOTIVE = 'motive' satisfies typeof motive.id;
const VERDICT: string = 'verdict' satisfies (typeof motive.options)[number];

/** An answer beside that of the situation that leads; its title ends as a sentence does. */
export type Beside = Readonly<{ title: string; lines: readonly NoteLine[] }>;

/** What brings the person, answered where what leads, and what accompanies, was not made for it. */
export type ReasonsAnswered = Readonly<{
  /** Whether what leads was made for something that brings them, or that threatens. */
  byLead: boolean;
  /** What to answer to whoever waits for it; none where nobody does, or what leads says it. */
  reply: readonly NoteLine[];
  left: readonly Beside[];
}>;

/** Answers each thing that brings the person: nobody asks one question and reads the answer to another. Pure. */
export function reasonsAnswered(
  {
    situation,
    recognition: { lead, companion }
  }: Readonly<{ situation: Situation; recognition: Pick<Recognition, 'lead' | 'companion'> }>,
  speaker: Speaker,
  { common, notes }: Pick<NoteWords, 'common' | 'notes'>
): ReasonsAnswered {
  const dealtWith = notes[lead?.advice.id ?? '']?.reasons ?? [];
  const beyond = (some: readonly (typeof lead)[], question: string) =>
    reasonsLeft(
      some.flatMap((one) => (one ? [one.advice] : [])),
      situation,
      question
    ).filter((reason) => !dealtWith.includes(reason));
  const linesFor = (reason: string) =>
    linesOf(firstAbout(common.motives[reason]?.lines ?? [], speaker.says), speaker).slice(0, MOST);
  const answers = (question: string) => [situation.answers[question] ?? []].flat();
  const unanswered = beyond([lead, companion], MOTIVE);
  const reasons = answers(MOTIVE);
  return {
    byLead: comesFor.some((question) => beyond([lead], question).length < answers(question).length),
    reply: replyTo(situation, notes[lead?.advice.id ?? ''], speaker, common),
    // Whether it is a commons is said in a word to whoever asks, whatever else answers them.
    left: reasons
      .filter((reason) => reason !== ASKED && (reason === VERDICT || unanswered.includes(reason)))
      .flatMap((reason) => {
        const found = common.motives[reason];
        const lines = linesFor(reason);
        return found && lines.length > 0 ? [{ title: withStop(speaker.woven(found.title)), lines }] : [];
      })
  };
}
