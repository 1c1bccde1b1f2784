import type { Answers } from '#engine/reason/answers.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { publicsFor } from '#sheets/pitch/next-personas.ts';
import { answersToAMinistry } from '#sheets/pitch/their-world.ts';
import type { PlanWords } from './plan-words.ts';

/**
 * What somebody to convince is called, where the answers say so: by the one public that was named, a ministry
 * where the State carries it. Undefined where they do not, or where this person stands for several publics.
 */
export function heardAs(
  persona: Persona,
  answers: Answers,
  { plan }: Pick<PlanWords, 'plan'>
): string | undefined {
  if (persona === 'mayor' && answersToAMinistry(answers)) return plan.ministry;
  const [first, ...others] = publicsFor(persona, answers);
  const names: Readonly<Record<string, string>> = plan.heard;
  return first !== undefined && others.length === 0 ? names[first] : undefined;
}
