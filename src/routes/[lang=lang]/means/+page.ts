import { outlines, workshop } from 'virtual:knowledge/loaders';
import { constituents, guarantorRoles } from '#knowledge/guarantees.ts';
import { meansTexts } from '#texts/pages/means.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [items, titles] = await Promise.all([workshop[lang].means(), outlines[lang]()]);
  return {
    items,
    outlines: titles,
    words: meansTexts[lang],
    constituents: constituents.map(({ id, [lang]: words }) => ({ id, ...words })),
    roles: guarantorRoles.map(({ id, [lang]: words }) => ({ id, ...words }))
  };
};
