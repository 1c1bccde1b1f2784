import { standards } from 'virtual:knowledge/loaders';
import { readinessTexts } from '#texts/pages/readiness.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => ({
  standards: await standards[lang](),
  texts: readinessTexts[lang]
});
