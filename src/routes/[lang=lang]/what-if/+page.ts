import { outlines } from 'virtual:knowledge/loaders';
import { whatIfTexts } from '#texts/pages/what-if.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  outlines: await outlines[lang](),
  words: whatIfTexts[lang]
});
