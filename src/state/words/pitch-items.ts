import { advice, details, outlines } from 'virtual:knowledge/loaders';
import type { Locale } from '#engine/locale.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import type { PitchItem } from '#sheets/pitch/pitch-item.ts';

/** Everything that may be said to one person, in the order of the knowledge. */
export async function itemsFor(persona: Persona, lang: Locale): Promise<PitchItem[]> {
  const [shapes, titles, lines, replies] = await Promise.all([
    advice(),
    outlines[lang](),
    details[lang].argument(),
    details[lang].objection()
  ]);
  return shapes.flatMap(({ id, kind, ...shape }): PitchItem[] => {
    const outline = titles[id];
    if (!outline || !('persona' in shape) || shape.persona !== persona) return [];
    const [argument, objection] = [lines[id], replies[id]];
    if (kind === 'argument' && argument) {
      const { words, sources, reviewed } = argument;
      return [{ id, kind, outline, said: words.line, atHand: words.proof, sources, reviewed }];
    }
    if (kind === 'objection' && objection) {
      const { words, sources, reviewed } = objection;
      return [{ id, kind, outline, said: words.reply, atHand: words.proof, sources, reviewed }];
    }
    return [];
  });
}
