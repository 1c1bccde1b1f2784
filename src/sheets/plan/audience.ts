import { decisionOn } from '#engine/advise/decisions.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import type { Answers } from '#engine/reason/answers.ts';
import type { KnownAdvice } from '#knowledge/compile.ts';
import { wordsId } from '#sheets/pitch/compose.ts';
import { nextPersonas } from '#sheets/pitch/next-personas.ts';
import type { PlanDossier } from './plan-dossier.ts';

/**
 * What is advised, without the arguments and the replies for people whom the lead does not want to convince next:
 * a sentence for nobody is noise. What she chose or wrote herself stays; where she did not say whom, all does.
 */
export function saidToNext(
  recommended: readonly Judgement<KnownAdvice>[],
  answers: Answers,
  dossier: PlanDossier
): readonly Judgement<KnownAdvice>[] {
  const next = nextPersonas(answers);
  if (next.length === 0) return recommended;
  return recommended.filter(({ advice }) => {
    if (advice.kind !== 'argument' && advice.kind !== 'objection') return true;
    if (next.includes(advice.persona) || decisionOn(advice, dossier).decided === 'accepted') return true;
    return (dossier.words[wordsId(advice.persona, advice.id)]?.text.trim() ?? '') !== '';
  });
}
