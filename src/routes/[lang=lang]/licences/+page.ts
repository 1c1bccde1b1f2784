import { licences } from 'virtual:knowledge/loaders';
import { licencesTexts } from '#texts/pages/licences.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  table: await licences[lang](),
  words: licencesTexts[lang]
});
