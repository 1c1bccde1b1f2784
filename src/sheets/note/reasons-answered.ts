import { reasonsLeft } from '#engine/note/reasons-left.ts';
import type { Recognition } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { withStop } from '#engine/text/with-stop.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import type { agreement } from '#knowledge/questions/qualify/agreement.ts';
import type { motive } from '#knowledge/questions/qualify/motive.ts';
import { firstAbout } from './first-about.ts';
import type { NoteWords } from './note-words.ts';
import { ASKED, MOST, replyTo } from './reply-to.ts';
import { linesOf, type NoteLine, type Speaker } from './spoken.ts';

const MOTIVE = 'motive' satisfies typeof motive.id;
const RIGHTS: string = 'rights' satisfies (typeof motive.options)[number];
const AGREEMENT: string = 'agreement' satisfies typeof agreement.id;
/** Those of whom one does not think that they may hold rights; whoever made it too is asked anyway. */
const OVERLOOKED: readonly string[] = [
  'employer',
  'contractor',
  'source-owner'
] satisfies readonly (typeof agreement.options)[number][];
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
  /** Whose the parts are that neither what leads nor what accompanies speaks of, to whoever asks whose it is. */
  parts: readonly Beside[];
}>;

/** Answers each thing that brings the person: nobody asks one question and reads the answer to another. Pure. */
export function reasonsAnswered(
  {
    situation,
    recognition: { lead, companion, others }
  }: Readonly<{
    situation: Situation;
    recognition: Pick<Recognition, 'lead' | 'companion' | 'others'>;
  }>,
  speaker: Speaker,
  { common, notes, situations }: Pick<NoteWords, 'common' | 'notes' | 'situations'>
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
      .flatMap((reason) => entitled(speaker.woven(common.motives[reason]?.title ?? ''), linesFor(reason))),
    parts: reasons.includes(RIGHTS) && !unanswered.includes(RIGHTS) ? partsLeft() : []
  };

  /** Whose the part is of each of those overlooked whom neither of the two was made for, under what such a case is called. */
  function partsLeft(): Beside[] {
    const none = situation.supposing([{ question: AGREEMENT, to: [], or: [] }]);
    const options = beyond([lead, companion], AGREEMENT).filter((option) => OVERLOOKED.includes(option));
    return options.flatMap((option) => {
      const alone = situation.supposing([{ question: AGREEMENT, to: [option], or: [] }]);
      const theirs = (common.motives[RIGHTS]?.lines ?? []).filter(
        ({ when }) => when && verdictOf(when, alone) === 'yes' && verdictOf(when, none) !== 'yes'
      );
      const made = others.find((one) => !beyond([one], AGREEMENT).includes(option));
      return entitled(
        situations[made?.advice.id ?? '']?.title ?? common.motives[RIGHTS]?.title,
        linesOf(firstAbout(theirs, speaker.says).slice(0, 1), speaker)
      );
    });
  }
}

/** Lines under a title; nothing where either lacks. */
const entitled = (title: string | undefined, lines: readonly NoteLine[]): Beside[] =>
  title && lines.length > 0 ? [{ title: withStop(title), lines }] : [];
