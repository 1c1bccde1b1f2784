import { details, outlines } from 'virtual:knowledge/loaders';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [titles, actions, lines] = await Promise.all([
    outlines[lang](),
    details[lang].action(),
    details[lang].argument()
  ]);
  return { outlines: titles, actions, lines };
};
