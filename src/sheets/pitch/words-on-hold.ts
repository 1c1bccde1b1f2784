import type { JudgedCriterion, Judgement } from '#engine/advise/judge.ts';
import { criterionIn } from '#sheets/advice/outline.ts';
import { questionLines } from '#sheets/course/question-line.ts';
import type { Material, Pitch } from './compose.ts';
import { evidenceId } from './facts.ts';
import { forbidding } from './forbidden.ts';
import type { PitchReason } from './pitch-line.ts';
import type { PitchWords } from './pitch-words.ts';
import type { Reason } from './sentence.ts';

/** Words of the lead whose advice no longer holds, and why. */
export type WordsOnHold = Readonly<{
  id: string;
  title: string;
  text: string;
  why: 'discarded' | 'to-confirm' | 'rejected' | 'gone';
  /** The criteria that fail, or that are still open. */
  reasons: readonly Reason[];
}>;

/** What the lead wrote about arguments that no longer hold: out of the pitch, never out of sight. */
export function wordsOnHold(material: Material, { sentences, replies }: Pitch): WordsOnHold[] {
  const { persona, known } = material;
  const inPlace = new Set([
    ...[...sentences, ...replies].map(({ id }) => id),
    ...sentences.flatMap(({ advice }) => (advice ? [evidenceId(advice, persona)] : []))
  ]);
  return Object.entries(known.words).flatMap(([id, { text }]) =>
    id.startsWith(`${persona}-`) && text.trim() !== '' && !inPlace.has(id)
      ? [{ id, text, ...whyOnHold(id.slice(persona.length + 1).replace(/^proof-/, ''), material) }]
      : []
  );
}

/** The same under their title, in words. */
export type HoldSection = Readonly<{
  title: string;
  lead: string;
  words: readonly Readonly<{
    id: string;
    title: string;
    text: string;
    why: string;
    reasons: readonly PitchReason[];
  }>[];
}>;

/** Words on hold as they are read; undefined where there are none. */
export function holdSection(onHold: readonly WordsOnHold[], words: PitchWords): HoldSection | undefined {
  const texts = words.texts.onHold;
  return onHold.length > 0
    ? {
        title: texts.title,
        lead: texts.lead,
        words: onHold.map(({ id, title, text, why, reasons }) => ({
          id,
          title,
          text,
          why: texts[why],
          reasons: reasons.map(({ text: reason, questions }) => ({
            text: reason,
            behind:
              questions.length > 0 ? { label: '', questions: questionLines(questions, words) } : undefined
          }))
        }))
      }
    : undefined;
}

function whyOnHold(advice: string, { judgements, items, texts }: Material): Omit<WordsOnHold, 'id' | 'text'> {
  const judgement = judgements.find((one) => one.advice.id === advice);
  const item = items.find(({ id }) => id === advice);
  const forbidden = judgement && forbidding(judgement);
  if (!item || (judgement?.status === 'retained' && !forbidden))
    return { title: texts.onHold.unnamed, why: 'gone', reasons: [] };
  // What is known and yet not judged has been rejected by the lead.
  if (!judgement) return { title: item.outline.title, why: 'rejected', reasons: [] };
  return {
    title: item.outline.title,
    why: judgement.status === 'discarded' ? 'discarded' : 'to-confirm',
    reasons: (forbidden ? [forbidden] : unmetCriteria(judgement)).map((criterion) => ({
      text: criterionIn(item.outline, criterion),
      questions: criterion.answers
    }))
  };
}

/** The criteria that fail, or else those that are still open. */
function unmetCriteria({ criteria, status }: Judgement): JudgedCriterion[] {
  const verdict = status === 'discarded' ? 'no' : 'unknown';
  return criteria.filter((criterion) => criterion.role === 'requires' && criterion.verdict === verdict);
}
