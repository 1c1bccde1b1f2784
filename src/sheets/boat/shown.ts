import type { BoatItem } from '#engine/boat/boat.ts';
import type { Verdict } from '#engine/reason/verdict.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';
import type { HeldPlan } from './held-plan.ts';
import type { Known } from './known.ts';
import type { ItemState, ShownItem } from './shown-item.ts';

type Words = Readonly<{
  texts: BoatTexts;
  plan: HeldPlan;
  answers: Readonly<Record<string, { text: string }>>;
}>;

/** Under this key the lead’s own answer to a rock is kept among her words. */
export const answerKey = (id: string): string => `boat-${id}`;

/** An item of the picture in words: the lead’s where she wrote some, else those of the knowledge. */
export function shownItem(
  item: BoatItem,
  known: Known | undefined,
  { texts, plan, answers }: Words
): ShownItem {
  const { id, entry, presence } = item;
  const means = plan.named((known?.answeredBy ?? []).filter(plan.holds));
  const followed = known?.principle === true && known.judgement.status === 'retained';
  const answer = answers[answerKey(id)]?.text ?? '';
  return {
    id,
    slot: entry.slot,
    text: entry.text || (known?.title ?? ''),
    original: known?.title ?? '',
    summary: known?.summary ?? '',
    state: stateOf(item, means.length > 0 || answer !== '' || followed),
    status: known?.judgement.status,
    byLead: entry.own || presence === 'absent',
    why: whyOf(item, known, texts),
    means,
    possible: plan.named((known?.answeredBy ?? []).filter((one) => !plan.holds(one))),
    answer: answer || (followed ? texts.nowFollowed : '')
  };
}

function stateOf({ entry: { slot }, presence }: BoatItem, answered: boolean): ItemState {
  if (slot === 'boat') return presence === 'missing' ? 'to-build' : 'laid';
  if (slot === 'rock') return answered ? 'answered' : 'unanswered';
  return 'plain';
}

/** Why an item is there, or what it lacks; what the lead put there against her answers needs no reason. */
function whyOf(item: BoatItem, known: Known | undefined, texts: BoatTexts): ShownItem['why'] {
  const status = known?.judgement.status;
  const met = (label: string, ...verdicts: Verdict[]) => ({
    label,
    reasons: known ? reasonsOf(known, verdicts, texts) : []
  });
  if (known?.principle) return met(texts.lacking, 'no', 'unknown');
  if (status === 'retained') return met(texts.because, 'yes');
  if (status === 'to-confirm') return met(texts.waits, 'unknown');
  if (item.presence === 'missing') return met(texts.lacking, 'no', 'unknown');
  return { label: known && !item.entry.removed && !item.entry.own ? texts.asideByAnswers : '', reasons: [] };
}

const reasonsOf = ({ judgement, requires }: Known, verdicts: readonly Verdict[], texts: BoatTexts) =>
  judgement.criteria.flatMap(({ role, index, verdict, answers }) => {
    const text = requires[index];
    return role === 'requires' && text && verdicts.includes(verdict)
      ? [{ text: texts.reason(text), questions: answers }]
      : [];
  });
