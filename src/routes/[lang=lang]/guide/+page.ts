import { advice, outlines } from 'virtual:knowledge/loaders';
import { guideTexts } from '#texts/pages/guide.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [shapes, titles] = await Promise.all([advice(), outlines[lang]()]);
  return { shapes: shapes.map(({ id, kind }) => ({ id, kind })), outlines: titles, words: guideTexts[lang] };
};
