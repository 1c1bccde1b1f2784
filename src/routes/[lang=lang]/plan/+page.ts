import { late } from '#engine/late.ts';
import type { PlanSheet } from '#sheets/plan/plan-sheet.ts';
import { planPartsIn } from '#state/words/plan-parts.ts';
import type { Wrote } from '#state/words/step-parts.ts';
import { cyberRoleLinkTexts } from '#texts/pages/cyber-role-link.ts';
import { productNames } from '#texts/pages/product-names.ts';
import { workshopsTexts } from '#texts/pages/workshops.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  return {
    words: await planPartsIn(lang),
    /** The plan as a document. What writes it comes when it is asked for, or is refused. */
    asMarkdown: async (sheet: PlanSheet) =>
      (await late(() => import('#outputs/plan-markdown.ts'))).planAsMarkdown(sheet),
    /** What words the steps of these situations: it comes where one leads. */
    stepsOf: async (situations: readonly string[], field: string, wrote: Wrote) =>
      (await late(() => import('#state/words/step-parts.ts'))).stepPartsIn(lang, situations, field, wrote),
    names: productNames[lang],
    seeRole: cyberRoleLinkTexts[lang].see,
    around: workshopsTexts[lang].plan
  };
};
