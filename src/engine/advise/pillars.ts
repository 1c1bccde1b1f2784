import type { Condition } from '#engine/reason/condition.ts';
import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf, type Verdict } from '#engine/reason/verdict.ts';

/** What holds a pillar of the commons up, as somebody would say it. */
export type PillarCriterion = Readonly<{ when: Condition; text: string }>;

export type Pillar<Id extends string = string> = Readonly<{ id: Id; criteria: readonly PillarCriterion[] }>;

/**
 * `stands`: nothing is missing. `lacks`: something is. `absent`: everything is. `open`: nothing is
 * known to be missing, but something is not known.
 */
export type Footing = 'stands' | 'lacks' | 'absent' | 'open';

/** A pillar as it stands for one project: each criterion with the questions behind it. */
export type JudgedPillar<Id extends string = string> = Readonly<{
  id: Id;
  footing: Footing;
  criteria: readonly Readonly<{ text: string; verdict: Verdict; answers: readonly string[] }>[];
}>;

/** How firm a pillar stands, and why. No sum is made: one thing that is missing is said by its name. */
export function judgePillar<Id extends string>(
  { id, criteria }: Pillar<Id>,
  situation: Situation
): JudgedPillar<Id> {
  const judged = criteria.map(({ when, text }) => {
    const verdict = verdictOf(when, situation);
    return { text, verdict, answers: reasonsOf(when, situation, verdict) };
  });
  return { id, footing: footingOf(judged.map(({ verdict }) => verdict)), criteria: judged };
}

function footingOf(verdicts: readonly Verdict[]): Footing {
  if (verdicts.every((verdict) => verdict === 'yes')) return 'stands';
  if (verdicts.every((verdict) => verdict === 'no')) return 'absent';
  return verdicts.includes('no') ? 'lacks' : 'open';
}
