import type { Locale } from '#engine/locale.ts';
import { detailsIn, findOutIn, namesIn, outlinesIn } from '#knowledge/compile.ts';
import type { PlanWords } from '#outputs/plan-words.ts';
import { openQuestionsTexts } from '#texts/pages/open-questions.ts';
import { loadTexts } from '#texts/texts.ts';

/** Every word that a plan needs, in one language. */
export async function planWordsIn(locale: Locale): Promise<PlanWords> {
  const names = namesIn(locale).questions;
  const actions = detailsIn(locale, 'action');
  return {
    texts: await loadTexts[locale](),
    outlines: outlinesIn(locale),
    actions: Object.fromEntries(Object.entries(actions).map(([id, { words }]) => [id, words])),
    open: openQuestionsTexts[locale],
    findOut: findOutIn(locale),
    questions: Object.fromEntries(Object.entries(names).map(([id, { short }]) => [id, short]))
  };
}
