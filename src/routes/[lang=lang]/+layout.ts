import { names } from 'virtual:knowledge/loaders';
import { loadTexts } from '#texts/texts.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang } }) => {
  const [texts, { stages, questions }] = await Promise.all([loadTexts[lang](), names[lang]()]);
  return { locale: lang, texts, stageNames: stages, questionNames: questions };
};
