import { findOut } from 'virtual:knowledge/loaders';
import { openQuestionsTexts } from '#texts/pages/open-questions.ts';
import { shortTexts } from '#texts/pages/short.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  findOut: await findOut[lang](),
  words: shortTexts[lang],
  openTexts: openQuestionsTexts[lang]
});
