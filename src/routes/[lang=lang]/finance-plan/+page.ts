import { late } from '#engine/late.ts';
import { applying, details, needNames, outlines, programmes, workshop } from 'virtual:knowledge/loaders';
import type { FinancingSheet } from '#sheets/finance-plan/financing-sheet.ts';
import { financePlanTexts } from '#texts/pages/finance-plan.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [titles, modes, funders, schemes, ways, asked] = await Promise.all([
    outlines[lang](),
    details[lang].funding(),
    workshop[lang].funder(),
    programmes[lang](),
    applying[lang](),
    needNames[lang]()
  ]);
  return {
    /** What writes the document comes when it is asked for. */
    asMarkdown: async (sheet: FinancingSheet) =>
      (await late(() => import('#outputs/financing-markdown.ts'))).financingAsMarkdown(sheet),
    texts: financePlanTexts[lang],
    outlines: titles,
    modes,
    funders,
    programmes: schemes,
    applying: ways,
    schemes: programmesTexts[lang],
    needs: asked
  };
};
