import { details, findOut, origins, outlines, spokenLines } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import { firstEuroTexts } from '#texts/pages/first-euro.ts';
import { glossaryTexts } from '#texts/pages/glossary.ts';
import { openQuestionsTexts } from '#texts/pages/open-questions.ts';
import { planTexts } from '#texts/pages/plan.ts';

/** The words of the plan that come before anything is known of a project, in one language. */
export async function planPartsIn(locale: Locale) {
  const [titles, actions, duties, laws, lines, asking] = await Promise.all([
    outlines[locale](),
    details[locale].action(),
    details[locale].obligation(),
    origins.obligation(),
    spokenLines[locale](),
    findOut[locale]()
  ]);
  return {
    outlines: titles,
    actions,
    duties,
    laws,
    lines,
    findOut: asking,
    plan: planTexts[locale],
    firstEuro: firstEuroTexts[locale],
    open: openQuestionsTexts[locale],
    terms: glossaryTexts[locale]
  };
}
