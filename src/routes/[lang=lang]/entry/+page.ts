import { entryTexts } from '#texts/pages/entry.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({ texts: entryTexts[lang] });
