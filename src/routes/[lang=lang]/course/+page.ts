import { productNames } from '#texts/pages/product-names.ts';
import { workshopsTexts } from '#texts/pages/workshops.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  names: productNames[lang],
  tool: workshopsTexts[lang].stage
});
