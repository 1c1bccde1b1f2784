import type { Locale } from '#engine/locale.ts';
import { isAlways } from '#engine/reason/condition.ts';
import { inWords, type ConditionWords, type NamedQuestion } from '#engine/reason/in-words.ts';
import { questions } from './questions/index.ts';

/** When each question that is not asked of everybody is asked, in words. `words` put them together. */
export function guardsIn(locale: Locale, words: ConditionWords): Record<string, string> {
  const named = (id: string): NamedQuestion | undefined => {
    const question = questions.find((one) => one.id === id);
    return question && { ...question, subject: question[locale].short, named: question[locale].options };
  };
  return Object.fromEntries(
    questions
      .filter(({ askedWhen }) => !isAlways(askedWhen))
      .map(({ id, askedWhen }) => [id, inWords(askedWhen, named, words)])
  );
}
