import { error } from '@sveltejs/kit';
import { questions } from 'virtual:knowledge/loaders';
import { stageIds } from '#knowledge/stages.ts';
import { productLinkTexts } from '#texts/pages/product-links.ts';
import { workshopsTexts } from '#texts/pages/workshops.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage(stageIds.map((stage) => ({ stage })));

export const load: PageLoad = async ({ params }) => {
  const stage = stageIds.find((id) => id === params.stage);
  if (!stage) error(404, 'No such stage');
  return {
    stage,
    words: await questions[params.lang][stage](),
    guide: productLinkTexts[params.lang],
    filledIn: workshopsTexts[params.lang].afterStage
  };
};
