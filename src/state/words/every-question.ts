import { questions } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import { stageIds } from '#knowledge/stages.ts';
import type { QuestionsInWords } from '#sheets/what-if/answer-words.ts';

/** The words of every question in one language. Loaded after the page, because they are many. */
export async function everyQuestionIn(locale: Locale): Promise<QuestionsInWords> {
  const stages = await Promise.all(stageIds.map((stage) => questions[locale][stage]()));
  return Object.fromEntries(stages.flatMap((stage) => Object.entries(stage)));
}
