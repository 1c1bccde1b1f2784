import { names } from 'virtual:knowledge/loaders';
import { browser } from '$app/environment';
import { loadTexts } from '#texts/texts.ts';
import { translatedEarly } from '#ui/frame/follow-translator.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang } }) => {
  const [texts, { stages, questions }] = await Promise.all([
    loadTexts[lang](),
    names[lang](),
    browser && translatedEarly()
  ]);
  return { locale: lang, texts, stageNames: stages, questionNames: questions };
};
