import { outlines, workshop } from 'virtual:knowledge/loaders';
import { brakesTexts } from '#texts/pages/brakes.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [items, titles] = await Promise.all([workshop[lang].brake(), outlines[lang]()]);
  return { items, outlines: titles, words: brakesTexts[lang] };
};
