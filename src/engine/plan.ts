import type { AdviceShape } from './advice.ts';
import type { Judgement } from './judge.ts';
import { ordered } from './order.ts';

/** Within how many days an action should be done. */
export const horizons = [30, 90, 180, 365] as const;

export type Horizon = (typeof horizons)[number];

/** What planning needs to know of an action, besides its criteria. */
export type ActionTerms = Readonly<{
  horizon: Horizon;
  /** Actions that should be done before this one, where they are in the plan too. */
  after: readonly string[];
  /** The advice that it puts to work. */
  serves: readonly string[];
  /** `blocker`: others wait for it. `quick-win`: visible to all within a month. */
  urgency: 'blocker' | 'quick-win' | 'ordinary';
}>;

export type ActionShape = AdviceShape & ActionTerms;

/** An action of the plan: `first` ones are the few to do now, the others wait in line. */
export type PlannedAction<Shape extends ActionShape = ActionShape> = Readonly<{
  judgement: Judgement<Shape>;
  horizon: Horizon;
  place: 'first' | 'later';
}>;

/** The plan has at most this many actions at first, and this many for each horizon. */
export const MOST_ACTIONS = 9;
export const MOST_BY_HORIZON = 3;

const urgencyOrder: readonly ActionTerms['urgency'][] = ['blocker', 'quick-win', 'ordinary'];

/**
 * The retained actions in the order in which to do them: by horizon, blockers first, then quick
 * wins, each after those it depends on. The first nine, three for each horizon at most, are the
 * plan; the rest waits, and what depends on it too.
 */
export function planOf<Shape extends ActionShape>(
  actions: readonly Judgement<Shape>[]
): PlannedAction<Shape>[] {
  const retained = ordered(actions).filter(({ status }) => status === 'retained');
  const inLine = dependenciesFirst(retained).sort(
    (one, other) => horizonIn(retained, one) - horizonIn(retained, other)
  );
  const places = new Map<Horizon, number>();
  const waiting = new Set<string>();
  let placed = 0;
  return inLine.map((judgement) => {
    const { id, after } = judgement.advice;
    const horizon = horizonIn(retained, judgement);
    const before = places.get(horizon) ?? 0;
    const ready = !after.some((other) => waiting.has(other));
    const first = ready && before < MOST_BY_HORIZON && placed < MOST_ACTIONS;
    if (first) places.set(horizon, before + 1);
    if (first) placed += 1;
    else waiting.add(id);
    return { judgement, horizon, place: first ? 'first' : 'later' };
  });
}

/** An action is due no earlier than what it depends on. */
function horizonIn(retained: readonly Judgement<ActionShape>[], { advice }: Judgement<ActionShape>): Horizon {
  const before = retained.filter(({ advice: { id } }) => advice.after.includes(id));
  return before.reduce<Horizon>((latest, judgement) => {
    const due = horizonIn(retained, judgement);
    return due > latest ? due : latest;
  }, advice.horizon);
}

/** Urgent actions first, each preceded by the actions it depends on. Needs `after` to have no cycle. */
function dependenciesFirst<Shape extends ActionShape>(
  retained: readonly Judgement<Shape>[]
): Judgement<Shape>[] {
  const byUrgency = [...retained].sort(
    (one, other) => urgencyOrder.indexOf(one.advice.urgency) - urgencyOrder.indexOf(other.advice.urgency)
  );
  const line = new Set<Judgement<Shape>>();
  const enter = (judgement: Judgement<Shape>): void => {
    if (line.has(judgement)) return;
    for (const other of byUrgency) if (judgement.advice.after.includes(other.advice.id)) enter(other);
    line.add(judgement);
  };
  byUrgency.forEach(enter);
  return [...line];
}
