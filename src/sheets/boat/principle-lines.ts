import type { Judgement } from '#engine/advise/judge.ts';
import type { WorkshopItem } from '#knowledge/compile.ts';
import type { HeldPlan } from './held-plan.ts';
import type { PrincipleLine } from './principle-line.ts';

/** A principle in words, and how the project follows it where one is open. */
export function principleLine(
  { shape, outline, words, sources }: WorkshopItem<'principle'>,
  plan: HeldPlan,
  judgement: Judgement | undefined,
  isRock: boolean
): PrincipleLine {
  const criteria = judgement?.criteria ?? [];
  return {
    id: shape.id,
    title: outline.title,
    summary: outline.summary,
    ask: words.ask,
    mend: words.mend,
    status: judgement?.status,
    reasons: criteria.flatMap(({ role, index, verdict, answers }) => {
      const text = outline.requires[index];
      return role === 'requires' && text ? [{ text, verdict, questions: answers }] : [];
    }),
    cautions: criteria.flatMap(({ role, index, verdict }) => {
      const text = outline.cautions[index];
      return role === 'cautions' && verdict === 'yes' && text ? [text] : [];
    }),
    means: plan.named(shape.mendedBy).map((one) => ({ ...one, inPlan: plan.holds(one.id) })),
    sources,
    isRock
  };
}
