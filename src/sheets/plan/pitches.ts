import type { Judgement } from '#engine/advise/judge.ts';
import { plainText } from '#engine/text/blanks.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { personas, type Persona } from '#knowledge/kinds/pitch.ts';
import { wordsId } from '#sheets/pitch/compose.ts';
import { forbidding } from '#sheets/pitch/forbidden.ts';
import { inProjectWords } from '#sheets/pitch/slots.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import { namedAdvice, type NamedAdvice } from './retained.ts';

/** How many arguments are told word for word to each person. */
const SPOKEN = 2;

/** What can be said to one person: the best arguments word for word, the others by name. */
export type PitchFor = Readonly<{
  persona: Persona;
  title: string;
  spoken: readonly (NamedAdvice & Readonly<{ line: string }>)[];
  /** Before the names of the others; '' where there are none. */
  also: string;
  others: readonly NamedAdvice[];
}>;

/** What can honestly be said, and to whom. */
export type Pitches = Readonly<{ title: string; people: readonly PitchFor[] }>;

/**
 * What can be said to each person, from the arguments that are retained, best first, in the words of the
 * lead where she has written her own; undefined where nothing can be said yet.
 */
export function pitches(
  recommended: readonly Judgement<KnownAdvice>[],
  dossier: PlanDossier,
  words: PlanWords
): Pitches | undefined {
  const { plan, personas: names } = words.texts;
  const said = { name: dossier.name, beneficiary: dossier.words.beneficiary?.text.trim() ?? '' };
  const people = personas.flatMap((persona) => {
    const credible = recommended.flatMap((judgement) => {
      const { advice } = judgement;
      if (advice.kind !== 'argument' || advice.persona !== persona) return [];
      if (forbidding(judgement)) return [];
      const own = dossier.words[wordsId(persona, advice.id)]?.text.trim();
      const proposed = words.lines[advice.id] ?? '';
      const line = own || plainText(inProjectWords(proposed, said));
      return line ? [{ ...namedAdvice(judgement, dossier, words), line }] : [];
    });
    const others = credible.slice(SPOKEN).map(({ line: _line, ...named }) => named);
    return credible.length > 0
      ? [
          {
            persona,
            title: names[persona],
            spoken: credible.slice(0, SPOKEN),
            also: others.length > 0 ? plan.also : '',
            others
          }
        ]
      : [];
  });
  return people.length > 0 ? { title: plan.pitch, people } : undefined;
}
