import { details, findOut, origins, outlines, spokenLines } from 'virtual:knowledge/loaders';
import type { PlanSheet } from '#sheets/plan/plan-sheet.ts';
import { cyberRoleLinkTexts } from '#texts/pages/cyber-role-link.ts';
import { glossaryTexts } from '#texts/pages/glossary.ts';
import { productNames } from '#texts/pages/product-names.ts';
import { openQuestionsTexts } from '#texts/pages/open-questions.ts';
import { planTexts } from '#texts/pages/plan.ts';
import { workshopsTexts } from '#texts/pages/workshops.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [titles, actions, duties, laws, lines, asking] = await Promise.all([
    outlines[lang](),
    details[lang].action(),
    details[lang].obligation(),
    origins.obligation(),
    spokenLines[lang](),
    findOut[lang]()
  ]);
  return {
    words: {
      outlines: titles,
      actions,
      duties,
      laws,
      lines,
      findOut: asking,
      plan: planTexts[lang],
      open: openQuestionsTexts[lang],
      terms: glossaryTexts[lang]
    },
    /** The plan as a document. What writes it comes when it is asked for, or is refused. */
    asMarkdown: async (sheet: PlanSheet) => (await import('#outputs/plan-markdown.ts')).planAsMarkdown(sheet),
    names: productNames[lang],
    seeRole: cyberRoleLinkTexts[lang].see,
    around: workshopsTexts[lang].plan
  };
};
