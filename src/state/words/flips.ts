import { questions as loadWords } from 'virtual:knowledge/loaders';
import { stageAsking } from '#engine/course/course.ts';
import type { Locale } from '#engine/locale.ts';
import type { AnswerChange } from '#engine/reason/change.ts';
import { stageIds } from '#knowledge/stages.ts';
import type { FlipLine } from '#sheets/advice/flip-line.ts';
import { course, questions } from '#state/course.ts';

/** Flips in words, those that the lead can make herself before the others. */
export async function flipLines(flips: readonly AnswerChange[][], locale: Locale): Promise<FlipLine[]> {
  const worded = await Promise.all(
    flips.map((flip) => Promise.all(flip.map((change) => wordedChange(change, locale))))
  );
  const given = (flip: FlipLine) => flip.filter(({ yours }) => !yours).length;
  return worded.sort((one, other) => given(one) - given(other));
}

async function wordedChange({ question, to, or }: AnswerChange, locale: Locale): Promise<FlipLine[number]> {
  const stage = stageIds.find((id) => id === stageAsking(course, question));
  const words = stage && (await loadWords[locale][stage]())[question];
  const answers = [to, ...or].map((value) =>
    (typeof value === 'string' ? [value] : value).map((option) => words?.options[option] ?? option)
  );
  return { question, to, answers, yours: questions.get(question)?.control === 'yours' };
}
