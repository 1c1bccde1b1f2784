import { late } from '#engine/late.ts';
import { outlines, workshop } from 'virtual:knowledge/loaders';
import { constituents, guarantorRoles } from '#knowledge/guarantees.ts';
import type { MeansSheet } from '#sheets/means/means-sheet.ts';
import { meansTexts } from '#texts/pages/means.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [items, titles] = await Promise.all([workshop[lang].means(), outlines[lang]()]);
  return {
    /** What writes the document comes when it is asked for. */
    asMarkdown: async (sheet: MeansSheet) =>
      (await late(() => import('#outputs/workshop-markdown.ts'))).meansAsMarkdown(
        sheet,
        meansTexts[lang].take
      ),
    items,
    outlines: titles,
    words: meansTexts[lang],
    constituents: constituents.map(({ id, [lang]: words }) => ({ id, ...words })),
    roles: guarantorRoles.map(({ id, [lang]: words }) => ({ id, ...words }))
  };
};
