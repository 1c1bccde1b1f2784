import { hypothesisBetween, supposing, type Hypothesis } from '#engine/advise/hypothesis.ts';
import { answersOf, type Dossier } from '#engine/dossier.ts';
import type { Answers } from '#engine/reason/answers.ts';
import { recognised } from '#engine/reason/recognise.ts';
import type { Questions } from '#engine/reason/situation.ts';

/** A set of answers that the lead kept: all of them, or what a hypothesis changes in today’s. */
export type Version = Readonly<{
  id: string;
  kind: 'variant' | 'snapshot';
  name: string;
  at: number;
  answers: Answers;
  /** What leads from today’s answers to these. */
  fromToday: Hypothesis;
}>;

/** What the lead has kept, the latest first. */
export function versionsOf(dossier: Dossier, today: Answers, questions: Questions): Version[] {
  const version = (
    kind: Version['kind'],
    id: string,
    { name, at }: Readonly<{ name: string; at: number }>,
    answers: Answers
  ): Version => {
    const known = recognised(questions, answers);
    return { id, kind, name, at, answers: known, fromToday: hypothesisBetween(today, known) };
  };
  return [
    ...Object.entries(dossier.variants)
      .filter(([, { removed }]) => !removed)
      .map(([id, kept]) => version('variant', id, kept, supposing(today, kept.answers))),
    ...Object.entries(dossier.snapshots)
      .filter(([, { removed }]) => !removed)
      .map(([id, kept]) => version('snapshot', id, kept, answersOf(kept)))
  ].sort((one, other) => other.at - one.at);
}
