import { details, outlines } from 'virtual:knowledge/loaders';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [titles, actions] = await Promise.all([outlines[lang](), details[lang].action()]);
  return { outlines: titles, actions };
};
