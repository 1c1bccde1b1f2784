import { error } from '@sveltejs/kit';
import { personas } from '#knowledge/kinds/pitch.ts';
import { itemsFor } from '#state/words/pitch-items.ts';
import { pitchTexts } from '#texts/pages/pitch.ts';
import { inEachLanguage } from '#ui/addresses/every-language.ts';
import type { PageLoad } from './$types';

export const entries = () => inEachLanguage(personas.map((persona) => ({ persona })));

export const load: PageLoad = async ({ params }) => {
  const persona = personas.find((one) => one === params.persona);
  if (!persona) error(404, 'No such audience');
  return { persona, pitchTexts: pitchTexts[params.lang], items: await itemsFor(persona, params.lang) };
};
