import { mapOf } from '#engine/course/course-map.ts';
import type { Locale } from '#engine/locale.ts';
import { inWords, type ConditionWords, type NamedQuestion } from '#engine/reason/in-words.ts';
import { course } from './course.ts';
import { questions } from './questions/index.ts';

/** When each question that is not asked of everybody is asked, in words. `words` put them together. */
export function guardsIn(locale: Locale, words: ConditionWords): Record<string, string> {
  const named = (id: string): NamedQuestion | undefined => {
    const question = questions.find((one) => one.id === id);
    return question && { ...question, subject: question[locale].short, named: question[locale].options };
  };
  return Object.fromEntries(
    mapOf(course).flatMap(({ branches }) =>
      branches.flatMap(({ when, questions: asked }) =>
        when ? asked.map((id) => [id, inWords(when, named, words)]) : []
      )
    )
  );
}
