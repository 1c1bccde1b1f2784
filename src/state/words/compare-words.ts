import { adviceTerms, details, needNames, origins, outlinesOf } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { CompareWords } from '#sheets/compare/compare-words.ts';
import type { Pair } from '#sheets/compare/pair.ts';
import { questions } from '#state/course.ts';
import { compareTexts } from '#texts/pages/compare.ts';
import type { InterfaceTexts } from '#texts/texts.ts';
import { wordsOf } from './advice.ts';
import { everyQuestionIn } from './every-question.ts';

/** The words of two pieces of advice side by side, loaded when they are. */
export async function compareWordsIn(
  { one, other }: Pair,
  locale: Locale,
  interfaceTexts: InterfaceTexts
): Promise<CompareWords> {
  const [titles, first, second, terms, needs, asked] = await Promise.all([
    outlinesOf[locale][one.kind](),
    wordsOf(one, details[locale], origins),
    wordsOf(other, details[locale], origins),
    adviceTerms[locale][one.kind](),
    needNames[locale](),
    everyQuestionIn(locale)
  ]);
  return {
    locale,
    texts: compareTexts[locale],
    interfaceTexts,
    outlines: titles,
    details: { [one.id]: first, [other.id]: second },
    terms,
    needs,
    questions: asked,
    yours: (question) => questions.get(question)?.control === 'yours'
  };
}
