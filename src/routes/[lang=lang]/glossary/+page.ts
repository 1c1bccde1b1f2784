import { glossary } from 'virtual:knowledge/loaders';
import { glossaryTexts } from '#texts/pages/glossary.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  terms: await glossary[lang](),
  words: glossaryTexts[lang]
});
