import { reasonsOf } from '#engine/reason/reasons.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { questionsIn } from '#engine/reason/witness.ts';
import type { PointEntry } from '#knowledge/readiness/in-language.ts';

/** How a point of a standard stands, in the order in which a sheet says it: what there is to do comes first. */
export const pointStates = ['missing', 'open', 'in-part', 'not-asked', 'met', 'not-concerned'] as const;

export type PointState = (typeof pointStates)[number];

/**
 * What the answers say of a point. A “no” that rests on no question of its own says nothing of the project:
 * there is no version yet, or the question is not for this kind of resource.
 */
export function stateOf(point: PointEntry, situation: Situation): PointState {
  const { when, concerns, look } = point;
  const concerned = concerns ? verdictOf(concerns, situation) : 'yes';
  if (concerned !== 'yes') return concerned === 'no' ? 'not-concerned' : 'open';
  if (!when) return 'not-asked';
  switch (verdictOf(when, situation)) {
    case 'yes':
      return look ? 'in-part' : 'met';
    case 'unknown':
      return 'open';
    case 'no':
      return reasonsOf(when, situation).some((id) => questionsIn(when).includes(id))
        ? 'missing'
        : 'not-asked';
  }
}
