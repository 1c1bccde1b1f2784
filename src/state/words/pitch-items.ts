import { advice, details, origins, outlines } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { pitchItems, type PitchItem } from '#sheets/pitch/pitch-item.ts';

/** Everything that may be said to one person, in the order of the knowledge. */
export async function itemsFor(persona: Persona, lang: Locale): Promise<PitchItem[]> {
  const [shapes, titles, lines, replies, ofLines, ofReplies] = await Promise.all([
    advice(),
    outlines[lang](),
    details[lang].argument(),
    details[lang].objection(),
    origins.argument(),
    origins.objection()
  ]);
  return pitchItems(persona, {
    advice: shapes,
    outlines: titles,
    arguments: lines,
    objections: replies,
    origins: { ...ofLines, ...ofReplies }
  });
}
