import { outlines } from 'virtual:knowledge/loaders';
import { versionsTexts } from '#texts/products/versions.ts';
import { whatIfTexts } from '#texts/products/what-if.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  outlines: await outlines[lang](),
  words: versionsTexts[lang],
  differences: whatIfTexts[lang]
});
