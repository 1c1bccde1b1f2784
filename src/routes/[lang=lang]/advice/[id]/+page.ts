import { error } from '@sveltejs/kit';
import {
  advice,
  adviceTerms,
  applying,
  details,
  needNames,
  outlines,
  programmes
} from 'virtual:knowledge/loaders';
import { wordsOf } from '#state/words/advice.ts';
import { cyberRoleLinkTexts } from '#texts/pages/cyber-role-link.ts';
import { glossaryTexts } from '#texts/pages/glossary.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = async () => inEachLanguage((await advice()).map(({ id }) => ({ id })));

export const load: PageLoad = async ({ params: { lang, id } }) => {
  const [shapes, titles] = await Promise.all([advice(), outlines[lang]()]);
  const shape = shapes.find((one) => one.id === id);
  const outline = titles[id];
  if (!shape || !outline) error(404, 'No such advice');
  const [worded, needs, schemes, ways, terms] = await Promise.all([
    wordsOf(shape, details[lang]),
    needNames[lang](),
    shape.kind === 'funding' ? programmes[lang]() : [],
    shape.kind === 'funding' ? applying[lang]() : {},
    adviceTerms[lang][shape.kind]()
  ]);
  return {
    shape,
    outline,
    worded,
    programmes: schemes.filter(({ mode }) => mode === id),
    schemes: programmesTexts[lang],
    applying: ways,
    needs,
    terms: terms[id] ?? [],
    termTexts: glossaryTexts[lang],
    seeRole: cyberRoleLinkTexts[lang].see
  };
};
