import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { nextPersonas, publicsFor } from '#sheets/pitch/next-personas.ts';
import { pitches } from '#sheets/plan/pitches.ts';
import type { SpokenLine } from '../spoken.ts';
import type { Ground } from './ground.ts';
import type { GeneralWords } from './words.ts';

/** A gap that the lead has not filled: it cannot be said aloud. */
const hasGap = (said: string): boolean => said.includes('[');

/** The best argument for each public that the lead chose, in her words where she wrote some. */
export function sayings(
  { counsel, selection, dossier }: Ground,
  { plan, options, texts }: GeneralWords
): SpokenLine[] {
  const { answers } = counsel.situation;
  const people = pitches(selection.recommended, dossier, plan)?.people ?? [];
  const publics = nextAudience.options.filter((option) => answers[nextAudience.id]?.includes(option));
  const named = dossier.objects['audience-name']?.text.trim();
  return nextPersonas(answers).flatMap((persona) => {
    const best = people.find((one) => one.persona === persona)?.spoken.find((one) => !hasGap(one.line));
    const [first] = publicsFor(persona, answers);
    const called = options[nextAudience.id]?.[first ?? ''] ?? '';
    const to = publics.length === 1 && named ? named : called;
    return best ? [{ to: texts.general.to(to), text: best.line, sources: [] }] : [];
  });
}
