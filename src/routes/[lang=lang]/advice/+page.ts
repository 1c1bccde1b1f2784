import { advice, outlines } from 'virtual:knowledge/loaders';
import { inEachLanguage } from '../../entries.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [shapes, words] = await Promise.all([advice(), outlines[lang]()]);
  return { shapes: shapes.map(({ id, kind }) => ({ id, kind })), outlines: words };
};
