import { late } from '#engine/late.ts';
import { outlines, workshop } from 'virtual:knowledge/loaders';
import type { BrakesSheet } from '#sheets/brakes/brakes-sheet.ts';
import { brakesTexts } from '#texts/pages/brakes.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [items, titles] = await Promise.all([workshop[lang].brake(), outlines[lang]()]);
  return {
    /** What writes the document comes when it is asked for. */
    asMarkdown: async (sheet: BrakesSheet) =>
      (await late(() => import('#outputs/workshop-markdown.ts'))).brakesAsMarkdown(sheet),
    items,
    outlines: titles,
    words: brakesTexts[lang]
  };
};
