import { findOut } from 'virtual:knowledge/loaders';
import { openQuestionsTexts } from '#texts/products/open-questions.ts';
import { shortTexts } from '#texts/products/short.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  findOut: await findOut[lang](),
  words: shortTexts[lang],
  openTexts: openQuestionsTexts[lang]
});
