import type { Locale } from '#engine/locale.ts';
import { nameOf } from '#engine/reason/in-words.ts';
import { course } from './course.ts';

/** The name of each option: “an association”, without what it holds, which follows the colon. */
export type OptionNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of every option of every question: explanations write it beside the question. */
export const optionNamesIn = (locale: Locale): OptionNames =>
  Object.fromEntries(
    course.flatMap(({ questions }) =>
      questions.map((question) => [
        question.id,
        Object.fromEntries(
          Object.entries<string>(question[locale].options).map(([id, words]) => [id, nameOf(words)])
        )
      ])
    )
  );
