import { decisionOn } from '#engine/advise/decisions.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { wordsId } from '#sheets/pitch/compose.ts';
import type { Persona } from '#knowledge/kinds/pitch.ts';
import { nextPersonas } from '#sheets/pitch/next-personas.ts';
import { asksNobodysMoney } from '#sheets/pitch/their-money.ts';
import { inTheirWorld } from '#sheets/pitch/their-world.ts';
import type { PlanDossier } from './plan-dossier.ts';

/**
 * What is advised, without the arguments and the replies for people whom the lead does not want to convince next:
 * a sentence for nobody is noise. What she chose or wrote herself stays; where she did not say whom, all does of whom the project may meet.
 */
export function saidToNext(
  recommended: readonly Judgement<KnownAdvice>[],
  answers: Answers,
  dossier: PlanDossier
): readonly Judgement<KnownAdvice>[] {
  const next = nextPersonas(answers);
  const hears = (persona: Persona) =>
    next.length === 0 ? inTheirWorld(persona, answers) : next.includes(persona);
  return recommended.filter(({ advice }) => {
    if (advice.kind !== 'argument' && advice.kind !== 'objection') return true;
    const told = advice.persona !== 'funder' || asksNobodysMoney(advice.id, answers);
    if ((told && hears(advice.persona)) || decisionOn(advice, dossier).decided === 'accepted') return true;
    return (dossier.words[wordsId(advice.persona, advice.id)]?.text.trim() ?? '') !== '';
  });
}
