import { outlines, workshop } from 'virtual:knowledge/loaders';
import { boatTexts } from '#texts/pages/boat.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [items, principles, titles] = await Promise.all([
    workshop[lang].boat(),
    workshop[lang].principle(),
    outlines[lang]()
  ]);
  return { items, principles, outlines: titles, words: boatTexts[lang] };
};
