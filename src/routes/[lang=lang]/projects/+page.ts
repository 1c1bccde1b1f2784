import { inEachLanguage } from '#ui/addresses/every-language.ts';

export const entries = () => inEachLanguage([{}]);
