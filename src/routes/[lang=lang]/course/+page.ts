import { inEachLanguage } from '../../entries.ts';

export const entries = () => inEachLanguage([{}]);
