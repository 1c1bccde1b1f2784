import { decisionOn, type Selection } from '#engine/advise/decisions.ts';
import { isAction } from '#engine/advise/plan.ts';
import type { Named } from '#sheets/pieces.ts';
import { titleOf } from './criteria.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';

/** Advice that the answers retain and that the lead rejected, with her reasons, or that one is still missing. */
export type RejectedAdvice = Readonly<{
  title: string;
  advice: readonly (Named & Readonly<{ reason: string }>)[];
}>;

/** What was rejected, save actions, which are set aside; undefined where nothing was. */
export function rejectedAdvice(
  { rejected }: Selection,
  dossier: PlanDossier,
  words: PlanWords
): RejectedAdvice | undefined {
  const { tags, noReason } = words.texts.decision;
  const advice = rejected
    .filter((judgement) => !isAction(judgement.advice))
    .map((judgement) => ({
      id: judgement.advice.id,
      title: titleOf(judgement.advice.id, words),
      reason: decisionOn(judgement.advice, dossier).reason.trim() || noReason
    }));
  return advice.length > 0 ? { title: tags.rejected, advice } : undefined;
}
