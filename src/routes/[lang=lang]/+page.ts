import { guideTexts } from '#texts/pages/guide.ts';
import { homeTexts } from '#texts/pages/home.ts';
import { workshopsTexts } from '#texts/pages/workshops.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  words: homeTexts[lang],
  guide: guideTexts[lang],
  workshops: workshopsTexts[lang].home
});
