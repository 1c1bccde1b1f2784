import { error } from '@sveltejs/kit';
import {
  advice,
  adviceTerms,
  applying,
  details,
  needNames,
  origins,
  outlinesOf,
  programmes,
  schemeOrigins,
  themed
} from 'virtual:knowledge/loaders';
import { distinctSources } from '#sheets/distinct-sources.ts';
import { wordsOf } from '#state/words/advice.ts';
import { cyberRoleLinkTexts } from '#texts/pages/cyber-role-link.ts';
import { glossaryTexts } from '#texts/pages/glossary.ts';
import { lawStandingTexts } from '#texts/pages/law-standing.ts';
import { programmesTexts } from '#texts/pages/programmes.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = async () => inEachLanguage((await advice()).map(({ id }) => ({ id })));

/** Whether an advice is a way of funding that has schemes. */
const hasSchemes = (id: string): id is keyof typeof schemeOrigins => Object.hasOwn(schemeOrigins, id);

export const load: PageLoad = async ({ params: { lang, id } }) => {
  const shape = (await advice()).find((one) => one.id === id);
  if (!shape) error(404, 'No such advice');
  const [titles, worded, needs, schemes, ofTheme, ways, readIn, terms] = await Promise.all([
    outlinesOf[lang][shape.kind](),
    wordsOf(shape, details[lang], origins),
    needNames[lang](),
    shape.kind === 'funding' ? programmes[lang]() : [],
    shape.kind === 'funding' ? themed[lang]() : [],
    shape.kind === 'funding' ? applying[lang]() : {},
    hasSchemes(id) ? schemeOrigins[id]() : [],
    adviceTerms[lang][shape.kind]()
  ]);
  const outline = titles[id];
  if (!outline) error(404, 'No such advice');
  return {
    shape,
    outline,
    worded: { ...worded, sources: distinctSources([...worded.sources, ...readIn]) },
    programmes: [...schemes, ...ofTheme].filter(({ mode }) => mode === id),
    schemes: programmesTexts[lang],
    applying: ways,
    needs,
    terms: terms[id] ?? [],
    termTexts: glossaryTexts[lang],
    seeRole: cyberRoleLinkTexts[lang].see,
    ofLaw: shape.kind === 'obligation' ? lawStandingTexts[lang] : ''
  };
};
