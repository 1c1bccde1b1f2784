import { flipsFor, statusOf } from '#engine/advise/judge.ts';
import type { AnswerChange } from '#engine/reason/change.ts';
import type { Situation } from '#engine/reason/situation.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { listIn } from '#texts/format/lists.ts';
import { line, type CompareLine } from './compare-line.ts';
import type { CompareWords } from './compare-words.ts';

/** More ways than these would not help anybody to choose. */
const MOST = 4;

/** The smallest changes of answers that turn an advice, and what they would make of the one beside it. */
export function turnsOf(
  shape: KnownAdvice,
  beside: KnownAdvice,
  situation: Situation,
  words: CompareWords
): CompareLine[] {
  const now = statusOf(beside, situation);
  const given = (flip: readonly AnswerChange[]) =>
    flip.filter(({ question }) => !words.yours(question)).length;
  return flipsFor(shape, situation)
    .sort((one, other) => given(one) - given(other))
    .slice(0, MOST)
    .map((flip) => {
      const then = statusOf(beside, situation.supposing(flip));
      const { also, statuses } = words.texts;
      const title = words.outlines[beside.id]?.title ?? beside.id;
      return line(
        flip.map((change) => changeInWords(change, words)).join(` ${words.interfaceTexts.one.flipAnd} `),
        then === now ? '' : also(title, statuses[then])
      );
    });
}

/** One other answer in words, or several of which any would do. */
function changeInWords({ question, to, or }: AnswerChange, words: CompareWords): string {
  const { one } = words.interfaceTexts;
  const asked = words.questions[question];
  const list = listIn(words.locale);
  const answers = [to, ...or].map((value) =>
    list([value].flat().map((option) => one.quoted(asked?.options[option] ?? option)))
  );
  return words.texts.change(asked?.short ?? question, answers.join(` ${one.flipOr} `));
}
