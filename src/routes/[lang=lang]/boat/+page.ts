import { late } from '#engine/late.ts';
import { outlines, workshop } from 'virtual:knowledge/loaders';
import type { BoatSheet } from '#sheets/boat/boat-sheet.ts';
import { boatTexts } from '#texts/pages/boat.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [items, principles, titles] = await Promise.all([
    workshop[lang].boat(),
    workshop[lang].principle(),
    outlines[lang]()
  ]);
  return {
    /** What writes the document comes when it is asked for. */
    asMarkdown: async (sheet: BoatSheet) =>
      (await late(() => import('#outputs/boat-markdown.ts'))).boatAsMarkdown(sheet),
    items,
    principles,
    outlines: titles,
    words: boatTexts[lang]
  };
};
