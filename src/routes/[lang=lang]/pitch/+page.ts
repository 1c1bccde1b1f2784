import { advice } from 'virtual:knowledge/loaders';
import { personas } from '#knowledge/kinds/pitch.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { planTexts } from '#texts/pages/plan.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage([{}]);

export const load: PageLoad = async ({ params: { lang } }) => {
  const shapes = await advice();
  const known = (persona: (typeof personas)[number]) =>
    shapes.filter((shape) => shape.kind === 'argument' && shape.persona === persona).length;
  return {
    pitchTexts: pitchTexts[lang],
    plan: planTexts[lang],
    audiences: personas.map((persona) => ({ persona, known: known(persona) }))
  };
};
