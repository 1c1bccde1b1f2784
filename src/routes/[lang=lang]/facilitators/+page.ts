import { facilitatorsTexts } from '#texts/products/facilitators.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({ words: facilitatorsTexts[lang] });
