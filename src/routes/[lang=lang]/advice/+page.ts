import { advice, findOut, outlines } from 'virtual:knowledge/loaders';
import { productLinkTexts } from '#texts/pages/product-links.ts';
import { openQuestionsTexts } from '#texts/pages/open-questions.ts';
import { overviewTexts } from '#texts/pages/overview.ts';
import { workshopsTexts } from '#texts/pages/workshops.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [shapes, words, asking] = await Promise.all([advice(), outlines[lang](), findOut[lang]()]);
  return {
    shapes: shapes.map(({ id, kind }) => ({ id, kind })),
    outlines: words,
    findOut: asking,
    openTexts: openQuestionsTexts[lang],
    overviewTexts: overviewTexts[lang],
    guide: productLinkTexts[lang],
    practice: workshopsTexts[lang].advice
  };
};
