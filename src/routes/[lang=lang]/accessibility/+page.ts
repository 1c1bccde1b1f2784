import { accessibilityTexts } from '#texts/products/accessibility.ts';
import { statementTexts } from '#texts/products/accessibility-statement.ts';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  title: accessibilityTexts[lang].title,
  words: statementTexts[lang]
});
