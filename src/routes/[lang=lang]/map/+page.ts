import { guards, map } from 'virtual:knowledge/loaders';
import { mapTexts } from '#texts/pages/map.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  map: await map(),
  guards: await guards[lang](),
  words: mapTexts[lang]
});
