import { error } from '@sveltejs/kit';
import { advice, details, outlines } from 'virtual:knowledge/loaders';
import { inEachLanguage } from '../../../entries.ts';
import { wordsOf } from './words.ts';
import type { PageLoad } from './$types';

export const entries = async () => inEachLanguage((await advice()).map(({ id }) => ({ id })));

export const load: PageLoad = async ({ params: { lang, id } }) => {
  const [shapes, titles] = await Promise.all([advice(), outlines[lang]()]);
  const shape = shapes.find((one) => one.id === id);
  const outline = titles[id];
  if (!shape || !outline) error(404, 'No such advice');
  const worded = await wordsOf(shape, details[lang]);
  return { shape, outline, outlines: titles, worded };
};
