import { withStop } from '#engine/text/with-stop.ts';
import { beside } from './alike.ts';
import type { AnswerOrder } from './answer-order.ts';
import type { NoteBody } from './note-sheet.ts';
import type { ReasonsAnswered } from './reasons-answered.ts';
import type { NoteLine } from './spoken.ts';

/** A note is about one case: few things stand beside its answer. */
const MOST_BESIDE = 2;

/** The answer, and what stands beside it: what the person came for is answered first, whatever was recognised. */
export function answersOf(
  asked: readonly NoteLine[],
  second: Readonly<{ lines: readonly NoteLine[]; title: string }> | undefined,
  { byLead, left }: Pick<ReasonsAnswered, 'byLead' | 'left'>,
  { opening, rest }: AnswerOrder
): Pick<NoteBody, 'answer' | 'also'> {
  const own = [...opening, ...rest, ...asked];
  const companion = second && {
    title: withStop(second.title),
    lines: beside(own, second.lines, ({ text }) => text).slice(0, 2)
  };
  const accompanies = companion && companion.lines.length > 0 ? [companion] : [];
  const [first, ...more] = left;
  if (byLead || !first) return { answer: own, also: [...accompanies, ...left].slice(0, MOST_BESIDE) };
  return {
    answer: [...opening, ...first.lines, ...own.slice(opening.length)],
    also: [...more, ...accompanies].slice(0, MOST_BESIDE)
  };
}
