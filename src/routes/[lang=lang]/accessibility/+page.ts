import { accessibilityTexts } from '#texts/products/accessibility.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({ words: accessibilityTexts[lang] });
