import { advice, outlinesOf } from 'virtual:knowledge/loaders';
import { late } from '#engine/late.ts';
import { comparableKinds } from '#sheets/compare/comparable.ts';
import type { CompareSheet } from '#sheets/compare/compare-sheet.ts';
import { compareTexts } from '#texts/pages/compare.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const [shapes, ...titles] = await Promise.all([
    advice(),
    ...comparableKinds.map((kind) => outlinesOf[lang][kind]())
  ]);
  return {
    advice: shapes,
    titles: Object.assign({}, ...titles) as Readonly<Record<string, Readonly<{ title: string }>>>,
    words: compareTexts[lang],
    /** What writes the document comes when it is asked for. */
    asMarkdown: async (sheet: CompareSheet) =>
      (await late(() => import('#outputs/compare-markdown.ts'))).compareAsMarkdown(sheet)
  };
};
