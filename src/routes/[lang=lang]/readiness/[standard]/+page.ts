import { late } from '#engine/late.ts';
import { error } from '@sveltejs/kit';
import { standards } from 'virtual:knowledge/loaders';
import type { ReadinessSheet } from '#sheets/readiness/readiness-sheet.ts';
import { readinessTexts } from '#texts/pages/readiness.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = async () => inEachLanguage((await standards.fr()).map(({ id }) => ({ standard: id })));

export const load: PageLoad = async ({ params }) => {
  const standard = (await standards[params.lang]()).find(({ id }) => id === params.standard);
  if (!standard) error(404, 'No such standard');
  return {
    standard,
    texts: readinessTexts[params.lang],
    /** What writes the document comes when it is asked for. */
    asMarkdown: async (sheet: ReadinessSheet) =>
      (await late(() => import('#outputs/readiness-markdown.ts'))).readinessAsMarkdown(sheet)
  };
};
