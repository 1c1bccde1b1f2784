import { advice, outlines } from 'virtual:knowledge/loaders';
import { componentsTexts } from '#texts/pages/components.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

/** The advice that the page shows in each status. */
const SHOWN = 'membership-fees';

export const load: PageLoad = async ({ params: { lang } }) => {
  const [shapes, titles] = await Promise.all([advice(), outlines[lang]()]);
  const shape = shapes.find(({ id }) => id === SHOWN) ?? shapes[0];
  return { shape, outline: shape && titles[shape.id], words: componentsTexts[lang] };
};
