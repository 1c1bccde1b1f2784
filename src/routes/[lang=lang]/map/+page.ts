import { guards } from 'virtual:knowledge/loaders';
import { mapTexts } from '#texts/products/map.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  guards: await guards[lang](),
  words: mapTexts[lang]
});
