import { advice, findOut, outlines } from 'virtual:knowledge/loaders';
import { openQuestionsTexts } from '#texts/products/open-questions.ts';
import { guideTexts } from '#texts/products/guide.ts';
import { workshopsTexts } from '#texts/products/workshops.ts';
import { overviewTexts } from '#texts/products/overview.ts';
import { inEachLanguage } from '../../entries.ts';
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
    guide: guideTexts[lang],
    practice: workshopsTexts[lang].advice
  };
};
