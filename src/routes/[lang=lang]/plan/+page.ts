import { details, findOut, outlines } from 'virtual:knowledge/loaders';
import { glossaryTexts } from '#texts/products/glossary.ts';
import { openQuestionsTexts } from '#texts/products/open-questions.ts';
import { guideTexts } from '#texts/products/guide.ts';
import { workshopsTexts } from '#texts/products/workshops.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [titles, actions, lines, asking] = await Promise.all([
    outlines[lang](),
    details[lang].action(),
    details[lang].argument(),
    findOut[lang]()
  ]);
  return {
    outlines: titles,
    actions,
    lines,
    findOut: asking,
    openTexts: openQuestionsTexts[lang],
    termTexts: glossaryTexts[lang],
    guide: guideTexts[lang],
    around: workshopsTexts[lang].plan
  };
};
