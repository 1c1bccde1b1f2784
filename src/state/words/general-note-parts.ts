import { details, optionNames, overview } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import { generalNote } from '#sheets/note/general/general-note.ts';
import { planPartsIn } from './plan-parts.ts';
import { overviewTexts } from '#texts/pages/overview.ts';

/** What writes the note where no situation is recognised, and all its words. */
export async function generalParts(lang: Locale) {
  const [plan, meanings, licences, homes, ground, options] = await Promise.all([
    planPartsIn(lang),
    details[lang].outcome(),
    details[lang].licence(),
    details[lang]['legal-home'](),
    overview[lang](),
    optionNames[lang]()
  ]);
  return {
    generalNote,
    words: { meanings, licences, homes, overview: ground, overviewTexts: overviewTexts[lang], options },
    plan: { ...plan, means: [], glossary: [] }
  };
}
