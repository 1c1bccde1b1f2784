import { questions as loadWords } from 'virtual:knowledge/loaders';
import type { AnswerChange } from '#engine/change.ts';
import { stageAsking } from '#engine/course.ts';
import type { Locale } from '#engine/locale.ts';
import { stageIds } from '#knowledge/stages.ts';
import { course, questions } from '#state/course.ts';
import type { WordedFlip } from '#ui/advice/worded-flip.ts';

/** Flips in words, those that the lead can make herself before the others. */
export async function wordedFlips(flips: readonly AnswerChange[][], locale: Locale): Promise<WordedFlip[]> {
  const worded = await Promise.all(
    flips.map((flip) => Promise.all(flip.map((change) => wordedChange(change, locale))))
  );
  const given = (flip: WordedFlip) => flip.filter(({ yours }) => !yours).length;
  return worded.sort((one, other) => given(one) - given(other));
}

async function wordedChange({ question, to, or }: AnswerChange, locale: Locale): Promise<WordedFlip[number]> {
  const stage = stageIds.find((id) => id === stageAsking(course, question));
  const words = stage && (await loadWords[locale][stage]())[question];
  const answers = [to, ...or].map((value) =>
    (typeof value === 'string' ? [value] : value).map((option) => words?.options[option] ?? option)
  );
  return { question, to, answers, yours: questions.get(question)?.control === 'yours' };
}
