import type { JudgedCriterion, Judgement } from '#engine/advise/judge.ts';
import type { Material, Pitch } from './compose.ts';
import { evidenceId } from './facts.ts';
import type { SetAsideWords } from './sentence.ts';

/** What the lead wrote about arguments that no longer hold: out of the pitch, never out of sight. */
export function setAside(material: Material, { sentences, replies }: Pitch): SetAsideWords[] {
  const { persona, known } = material;
  const inPlace = new Set([
    ...[...sentences, ...replies].map(({ id }) => id),
    ...sentences.flatMap(({ advice }) => (advice ? [evidenceId(advice, persona)] : []))
  ]);
  return Object.entries(known.words).flatMap(([id, { text }]) =>
    id.startsWith(`${persona}-`) && text.trim() !== '' && !inPlace.has(id)
      ? [{ id, text, ...whyAside(id.slice(persona.length + 1).replace(/^proof-/, ''), material) }]
      : []
  );
}

function whyAside(advice: string, { judgements, items }: Material): Omit<SetAsideWords, 'id' | 'text'> {
  const judgement = judgements.find((one) => one.advice.id === advice);
  const item = items.find(({ id }) => id === advice);
  if (!item || judgement?.status === 'retained') return { title: advice, why: 'gone', reasons: [] };
  // What is known and yet not judged has been rejected by the lead.
  if (!judgement) return { title: item.outline.title, why: 'rejected', reasons: [] };
  return {
    title: item.outline.title,
    why: judgement.status,
    reasons: keptOutBy(judgement).map(({ role, index, answers }) => ({
      text: item.outline[role][index] ?? '',
      questions: answers
    }))
  };
}

/** The criteria that fail, or else those that are still open. */
function keptOutBy({ criteria, status }: Judgement): JudgedCriterion[] {
  const verdict = status === 'discarded' ? 'no' : 'unknown';
  return criteria.filter((criterion) => criterion.role === 'requires' && criterion.verdict === verdict);
}
