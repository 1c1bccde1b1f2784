import { decisionOn } from '#engine/advise/decisions.ts';
import type { Judgement, Status } from '#engine/advise/judge.ts';
import { titleOf } from './criteria.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import { unmetIn, type Unmet } from './unmet.ts';

/** What the lead keeps although her answers do not: a conflict to look at before anything else. */
export type ContestedAdvice = Readonly<{
  title: string;
  lead: string;
  advice: readonly Readonly<{
    id: string;
    status: Status;
    title: string;
    /** Why she keeps it; '' where she did not say. */
    reason: string;
    unmet: Unmet;
  }>[];
}>;

/** Each choice that the answers do not support, and what is missing; undefined where there is none. */
export function contestedAdvice(
  contested: readonly Judgement[],
  dossier: PlanDossier,
  words: PlanWords
): ContestedAdvice | undefined {
  if (contested.length === 0) return undefined;
  const { decision } = words.texts;
  return {
    title: decision.contested,
    lead: decision.contestedLead,
    advice: contested.map((judgement) => ({
      id: judgement.advice.id,
      status: judgement.status,
      title: titleOf(judgement.advice.id, words),
      reason: decisionOn(judgement.advice, dossier).reason.trim(),
      unmet: unmetIn(judgement, decision, words)
    }))
  };
}
