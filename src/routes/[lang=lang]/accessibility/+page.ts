import { statementTexts } from '#texts/accessibility/accessibility-statement.ts';
import { accessibilityTexts } from '#texts/pages/accessibility.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = ({ params: { lang } }) => ({
  title: accessibilityTexts[lang].title,
  words: statementTexts[lang]
});
