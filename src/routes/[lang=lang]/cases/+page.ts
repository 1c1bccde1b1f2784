import { cases, outlines } from 'virtual:knowledge/loaders';
import { casesTexts } from '#texts/pages/cases.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [told, titles] = await Promise.all([cases[lang](), outlines[lang]()]);
  return { cases: told, outlines: titles, words: casesTexts[lang] };
};
