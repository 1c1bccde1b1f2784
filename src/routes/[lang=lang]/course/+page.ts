import { guideTexts } from '#texts/pages/guide.ts';
import { workshopsTexts } from '#texts/pages/workshops.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  names: guideTexts[lang].names,
  tool: workshopsTexts[lang].stage
});
