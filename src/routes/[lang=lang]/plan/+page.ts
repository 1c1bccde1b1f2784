import { details, findOut, outlines, workshop } from 'virtual:knowledge/loaders';
import { glossaryTexts } from '#texts/products/glossary.ts';
import { openQuestionsTexts } from '#texts/products/open-questions.ts';
import { guideTexts } from '#texts/products/guide.ts';
import { workshopsTexts } from '#texts/products/workshops.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [titles, actions, lines, means, asking] = await Promise.all([
    outlines[lang](),
    details[lang].action(),
    details[lang].argument(),
    workshop[lang].means(),
    findOut[lang]()
  ]);
  const needs = means.map(({ shape, words }) => ({
    id: shape.id,
    title: words.title,
    by: shape.putToWorkBy
  }));
  return {
    outlines: titles,
    actions,
    lines,
    needs,
    findOut: asking,
    openTexts: openQuestionsTexts[lang],
    termTexts: glossaryTexts[lang],
    guide: guideTexts[lang],
    around: workshopsTexts[lang].plan
  };
};
