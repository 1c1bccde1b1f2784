import { personStories } from 'virtual:knowledge/loaders';
import { referencePeopleTexts } from '#texts/pages/reference-people.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  people: await personStories[lang](),
  words: referencePeopleTexts[lang]
});
