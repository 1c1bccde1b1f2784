import type { BoatItem } from '#engine/boat/boat.ts';
import { saying } from '#engine/text/alternatives.ts';
import type { Verdict } from '#engine/reason/verdict.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';
import type { Candidate } from './candidates.ts';

/** A criterion in words, and the questions behind it. */
export type Reason = Readonly<{ text: string; questions: readonly string[] }>;

/** Why an item is there, is missing or waits. */
export type Why = Readonly<{ label: string; reasons: readonly Reason[] }>;

/** Why an item is there, or what it lacks; what the lead put there against her answers needs no reason. */
export function whyOf(item: BoatItem, candidate: Candidate | undefined, texts: BoatTexts): Why {
  const status = candidate?.judgement.status;
  const because = (label: string, ...verdicts: Verdict[]) => ({
    label,
    reasons: candidate ? reasonsOf(candidate, verdicts, texts) : []
  });
  if (candidate?.principle) return because(texts.lacking, 'no', 'unknown');
  if (status === 'retained') return because(texts.because, 'yes');
  if (status === 'to-confirm') return because(texts.waits, 'unknown');
  if (item.presence === 'missing') return because(texts.lacking, 'no', 'unknown');
  const lapsed = candidate && !item.entry.removed && !item.entry.own;
  return { label: lapsed ? texts.lapsed : '', reasons: [] };
}

const reasonsOf = ({ judgement, requires }: Candidate, verdicts: readonly Verdict[], texts: BoatTexts) =>
  judgement.criteria.flatMap(({ role, index, verdict, answers, holding, later }) => {
    const worded = requires[index];
    return role === 'requires' && worded && verdicts.includes(verdict)
      ? [{ text: texts.reason(saying(worded, holding, later)), questions: answers }]
      : [];
  });
