import type { Judgement } from '#engine/advise/judge.ts';
import type { Details, KnownAdvice } from '#knowledge/compile.ts';
import { personas } from '#knowledge/kinds/pitch.ts';
import type { Outlines } from '#sheets/advice/outline.ts';
import type { PitchFor } from './pitch-for.ts';

/** How many arguments are told word for word to each person. */
const SPOKEN = 2;

/** What can be said to each person, from the arguments that are retained, best first. */
export function pitchesFrom(
  retained: readonly Judgement<KnownAdvice>[],
  outlines: Outlines,
  words: Readonly<Record<string, Details<'argument'>>>
): PitchFor[] {
  return personas.flatMap((persona) => {
    const credible = retained.flatMap(({ advice }) => {
      const title = outlines[advice.id]?.title;
      const line = words[advice.id]?.words.line;
      return advice.kind === 'argument' && advice.persona === persona && title && line
        ? [{ id: advice.id, title, line }]
        : [];
    });
    return credible.length > 0
      ? [{ persona, spoken: credible.slice(0, SPOKEN), others: credible.slice(SPOKEN) }]
      : [];
  });
}
