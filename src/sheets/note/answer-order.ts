import type { Situation } from '#engine/reason/situation.ts';
import type { NoteEntry } from '#knowledge/note-entry.ts';
import { ASKED_FIRST } from '#knowledge/note/asked-first.ts';
import { asksToReply } from './asks-to-reply.ts';
import type { NoteDossier } from './note-sheet.ts';
import type { NoteLine } from './spoken.ts';

/** What answers a question, in two parts: what was asked itself, and what comes after it. */
export type AnswerOrder = Readonly<{ opening: readonly NoteLine[]; rest: readonly NoteLine[] }>;

/**
 * What the situation that leads answers, in the order of note and plan: what the person’s own question asks for comes
 * first; what is replied to whoever waits comes next where they ask about it, and else after the rest. Pure.
 */
export function answerOrder(
  lead: Pick<NoteEntry, 'answer'>,
  reply: readonly NoteLine[],
  { dossier, situation }: Readonly<{ dossier: Pick<NoteDossier, 'objects'>; situation: Situation }>,
  linesIn: (some: NoteEntry['answer']) => readonly NoteLine[]
): AnswerOrder {
  const byQuestion = lead.answer.filter(({ about }) => about === ASKED_FIRST);
  const asked = linesIn(byQuestion);
  const others = linesIn(lead.answer.filter((one) => !byQuestion.includes(one)));
  return asksToReply(dossier, situation)
    ? { opening: [...asked, ...reply], rest: others }
    : { opening: asked, rest: [...others, ...reply] };
}
