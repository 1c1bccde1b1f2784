import { DONT_KNOW, type Answers, type AnswerValue } from '#engine/reason/answers.ts';
import { accepts } from '#engine/reason/recognise.ts';
import type { Questions } from '#engine/reason/situation.ts';
import { mendedMark, namedIn } from '#engine/text/mended-link.ts';

/** A “what if”: answers laid over those of a dossier, without touching them; null takes one back. */
export type Hypothesis = Readonly<Record<string, AnswerValue | null>>;

/** The answers as they would be. */
export const supposing = (answers: Answers, hypothesis: Hypothesis): Answers =>
  Object.fromEntries(
    Object.entries({ ...answers, ...hypothesis }).flatMap(([id, value]) =>
      value === null ? [] : [[id, value]]
    )
  );

/** What of the hypothesis really differs from the answers, and what today’s questions understand. */
export const tellingApart = (questions: Questions, answers: Answers, hypothesis: Hypothesis): Hypothesis =>
  Object.fromEntries(
    Object.entries(hypothesis).filter(([id, value]) => {
      const question = questions.get(id);
      const understood = question !== undefined && (value === null || accepts(question, value));
      return understood && !sameAnswer(value, answers[id] ?? null);
    })
  );

/** What leads from the one set of answers to the other. */
export const hypothesisBetween = (from: Answers, to: Answers): Hypothesis =>
  Object.fromEntries(
    [...new Set([...Object.keys(from), ...Object.keys(to)])]
      .filter((id) => !sameAnswer(from[id] ?? null, to[id] ?? null))
      .map((id) => [id, to[id] ?? null])
  );

/** Whether two answers say the same; the order of several options says nothing. */
export function sameAnswer(one: AnswerValue | null, other: AnswerValue | null): boolean {
  if (one === null || other === null || typeof one === 'string' || typeof other === 'string') {
    return one === other;
  }
  return one.length === other.length && one.every((option) => other.includes(option));
}

/** A hypothesis as the last part of an address: it survives a reload, and the way back. */
export const addressOf = (hypothesis: Hypothesis): string =>
  new URLSearchParams(
    Object.entries(hypothesis).map(([id, value]) => [
      id,
      value === null ? '' : typeof value === 'string' ? value : value.join(' ')
    ])
  ).toString();

/** What an address holds: how many changes, and of these how many no question understands. */
export type ReadHypothesis = Readonly<{ hypothesis: Hypothesis; changes: number; lost: number }>;

/** The hypothesis that an address holds, also where its way here has changed it. What no question understands is left out. */
export function hypothesisFrom(questions: Questions, address: string): ReadHypothesis {
  const hypothesis: Record<string, AnswerValue | null> = {};
  const written = new Map(new URLSearchParams(mendedMark(address)));
  for (const [id, part] of written) {
    const question = questions.get(id);
    if (!question) continue;
    const several = question.kind === 'some' && part !== DONT_KNOW;
    const value = several ? namedIn(part) : part;
    if (part === '') hypothesis[id] = null;
    else if (accepts(question, value)) hypothesis[id] = value;
  }
  return { hypothesis, changes: written.size, lost: written.size - Object.keys(hypothesis).length };
}
