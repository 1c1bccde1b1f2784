import { facilitatorsTexts } from '#texts/pages/facilitators.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({ words: facilitatorsTexts[lang] });
