import type { Verdict } from '#engine/reason/verdict.ts';
import type { AdviceShape, Role } from './advice.ts';
import type { Consultation } from './consultation.ts';
import type { Judgement, Status } from './judge.ts';
import type { Horizon, PlannedAction } from './plan.ts';

/** A criterion that comes out otherwise, and the questions behind it now. */
export type Turn = Readonly<{
  role: Role;
  index: number;
  from: Verdict;
  to: Verdict;
  answers: readonly string[];
  /** Which of the alternatives that its words name hold now. */
  holding?: readonly number[];
  later?: boolean;
}>;

/** An advice whose status changes, and the criteria that make it so. */
export type Passage = Readonly<{
  id: string;
  kind: string;
  from: Status;
  to: Status;
  because: readonly Turn[];
}>;

/** A retained advice that rises or falls among those of its kind; places count from 1. */
export type Move = Readonly<{ id: string; kind: string; from: number; to: number; because: readonly Turn[] }>;

/** Where an action stands in the plan; undefined where it is not in it. */
export type PlanPlace = Readonly<{ horizon: Horizon; place: 'first' | 'later' }>;
export type PlanMove = Readonly<{ id: string; from: PlanPlace | undefined; to: PlanPlace | undefined }>;

/** What tells two consultations of the same advice apart. */
export type Difference = Readonly<{
  /** Retained after, and not before. */
  appears: readonly Passage[];
  /** Retained before, and not after. */
  disappears: readonly Passage[];
  /** From to confirm to discarded, or the other way round. */
  shifts: readonly Passage[];
  /** Retained in both, at another place, and for a reason of its own. */
  moves: readonly Move[];
  plan: readonly PlanMove[];
}>;

/** Compares what follows from two sets of answers. Pure; the order is that of the second. */
export function differenceBetween(before: Consultation, after: Consultation): Difference {
  const then = new Map(before.judgements.map((judgement) => [judgement.advice.id, judgement]));
  const passages: Passage[] = [];
  for (const judgement of after.judgements) {
    const { id, kind } = judgement.advice;
    const was = then.get(id);
    if (!was || was.status === judgement.status) continue;
    const because = turnsBetween(was, judgement).filter(({ role }) => role === 'requires');
    passages.push({ id, kind, from: was.status, to: judgement.status, because });
  }
  return {
    appears: passages.filter(({ to }) => to === 'retained'),
    disappears: passages.filter(({ from }) => from === 'retained'),
    shifts: passages.filter(({ from, to }) => from !== 'retained' && to !== 'retained'),
    moves: movesBetween(before, after),
    plan: planMoves(before.plan, after.plan)
  };
}

/** Whether nothing at all tells the two apart. */
export const isSame = ({ appears, disappears, shifts, moves, plan }: Difference): boolean =>
  [appears, disappears, shifts, moves, plan].every((list) => list.length === 0);

const turnsBetween = (before: Judgement, after: Judgement): Turn[] =>
  after.criteria.flatMap(({ verdict: to, ...criterion }) => {
    const was = before.criteria.find(
      ({ role, index }) => role === criterion.role && index === criterion.index
    );
    return was && was.verdict !== to ? [{ ...criterion, from: was.verdict, to }] : [];
  });

/** Rises and falls that only make room for others are left out: they have no reason of their own. */
function movesBetween(before: Consultation, after: Consultation): Move[] {
  const ranks = ranksIn(before);
  const moves: Move[] = [];
  for (const [id, now] of ranksIn(after)) {
    const was = ranks.get(id);
    if (!was || was.rank === now.rank) continue;
    const because = turnsBetween(was.judgement, now.judgement);
    const { kind } = now.judgement.advice;
    if (because.length > 0) moves.push({ id, kind, from: was.rank, to: now.rank, because });
  }
  return moves;
}

/** The place of each retained advice among those of its kind. */
function ranksIn({ judgements }: Consultation<AdviceShape>) {
  const counts = new Map<string, number>();
  return new Map(
    judgements
      .filter(({ status }) => status === 'retained')
      .map((judgement) => {
        const { id, kind } = judgement.advice;
        const rank = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, rank);
        return [id, { judgement, rank }];
      })
  );
}

/** Actions that enter or leave the plan or its first few, or that are due at another time. */
function planMoves(before: readonly PlannedAction[], after: readonly PlannedAction[]): PlanMove[] {
  const placesIn = (plan: readonly PlannedAction[]) =>
    new Map(plan.map(({ judgement, horizon, place }) => [judgement.advice.id, { horizon, place }]));
  const [then, now] = [placesIn(before), placesIn(after)];
  return [...new Set([...now.keys(), ...then.keys()])]
    .map((id) => ({ id, from: then.get(id), to: now.get(id) }))
    .filter(({ from, to }) => from?.place !== to?.place || from?.horizon !== to?.horizon);
}
