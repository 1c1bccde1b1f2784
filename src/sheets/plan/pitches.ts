import type { Judgement } from '#engine/advise/judge.ts';
import { hasBlank, piecesOf, plainText } from '#engine/text/blanks.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { personas, type Persona } from '#knowledge/kinds/pitch.ts';
import { wordsId } from '#sheets/pitch/compose.ts';
import { forbidding } from '#sheets/pitch/forbidden.ts';
import { inProjectWords } from '#sheets/pitch/slots.ts';
import { heardAs } from './heard-as.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import { namedAdvice, type NamedAdvice } from './retained.ts';

/** How many arguments are told word for word to each person. */
const SPOKEN = 2;

/**
 * What can be said to one person: the best arguments word for word, the others by name, and among them those
 * with a blank that only the lead can fill, on the page of the pitch.
 */
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
  words: PlanWords,
  answers: Answers = {}
): Pitches | undefined {
  const { plan, personas: named } = words.texts;
  const said = { name: dossier.name, beneficiary: dossier.words.beneficiary?.text.trim() ?? '' };
  const people = personas.flatMap((persona) => {
    const credible = recommended.flatMap((judgement) => {
      const { advice } = judgement;
      if (advice.kind !== 'argument' || advice.persona !== persona) return [];
      if (forbidding(judgement)) return [];
      const own = dossier.words[wordsId(persona, advice.id)]?.text.trim();
      const proposed = words.lines[advice.id] ?? '';
      const pieces = own ? piecesOf(own) : inProjectWords(proposed, said);
      return pieces.length > 0 ? [{ pieces, named: namedAdvice(judgement, dossier, words) }] : [];
    });
    const spoken = credible.filter(({ pieces }) => !hasBlank(pieces)).slice(0, SPOKEN);
    const others = credible.filter((one) => !spoken.includes(one)).map(({ named }) => named);
    // Whoever can be told nothing yet has an empty speech: it is filled in on its page, and then comes here.
    return spoken.length > 0
      ? [
          {
            persona,
            title: heardAs(persona, answers, words) ?? named[persona],
            spoken: spoken.map(({ pieces, named }) => ({ ...named, line: plainText(pieces) })),
            also: others.length === 0 ? '' : plan.also,
            others
          }
        ]
      : [];
  });
  return people.length > 0 ? { title: plan.pitch, people } : undefined;
}
