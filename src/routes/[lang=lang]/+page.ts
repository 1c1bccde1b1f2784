import { productLinkTexts } from '#texts/pages/product-links.ts';
import { homeTexts } from '#texts/pages/home.ts';
import { workshopsTexts } from '#texts/pages/workshops.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  words: homeTexts[lang],
  guide: productLinkTexts[lang],
  workshops: workshopsTexts[lang].home
});
