import type { Piece } from '#engine/text/blanks.ts';
import type { Pitch } from './compose.ts';
import { speechIn } from './lengths.ts';
import type { PitchWords } from './pitch-words.ts';
import type { Audience } from './sentence.ts';

/** What the speaker keeps: what to say, what to have in hand, what to reply. */
export type SpeakerNotes = Readonly<{
  title: string;
  /** Whom they are about. */
  audience: string;
  said: Readonly<{
    title: string;
    /** What is said in two minutes, and whether thirty seconds are enough for it. */
    lines: readonly Readonly<{ id: string; pieces: readonly Piece[]; brief: boolean }>[];
  }>;
  atHand:
    | Readonly<{
        title: string;
        reasons: readonly Readonly<{
          id: string;
          title: string;
          text: string;
          cautions: readonly string[];
        }>[];
      }>
    | undefined;
  replies:
    | Readonly<{
        title: string;
        lines: readonly Readonly<{ id: string; title: string; pieces: readonly Piece[] }>[];
      }>
    | undefined;
}>;

/** The notes for one audience. */
export function speakerNotes(
  { sentences, replies }: Pitch,
  persona: Audience,
  { texts }: PitchWords
): SpeakerNotes {
  const said = speechIn('two-minutes', sentences);
  const brief = speechIn('half-minute', sentences);
  const reasons = said.filter(({ advice }) => advice);
  return {
    title: texts.notes.title,
    audience: texts.personas[persona].title,
    said: {
      title: texts.notes.said,
      lines: said.map((one) => ({ id: one.id, pieces: one.pieces, brief: brief.includes(one) }))
    },
    atHand:
      reasons.length > 0
        ? {
            title: texts.notes.atHand,
            reasons: reasons.map(({ id, title, atHand = '', cautions }) => ({
              id,
              title: `${title}.`,
              text: atHand,
              cautions
            }))
          }
        : undefined,
    replies:
      replies.length > 0
        ? {
            title: texts.objections.title,
            lines: replies.map(({ id, title, pieces }) => ({ id, title, pieces }))
          }
        : undefined
  };
}
