import { guideTexts } from '#texts/products/guide.ts';
import { workshopsTexts } from '#texts/products/workshops.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  names: guideTexts[lang].names,
  tool: workshopsTexts[lang].stage
});
