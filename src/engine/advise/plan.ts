import type { OwnDate } from '#engine/note/remark.ts';
import type { AdviceShape } from './advice.ts';
import type { Judgement } from './judge.ts';
import { ordered } from './order.ts';

/** Within how many days an action should be done. */
export const horizons = [30, 90, 180, 365] as const;

export type Horizon = (typeof horizons)[number];

/** The horizon of what is due within so many days. */
export const horizonFor = (days: number): Horizon => horizons.find((horizon) => days <= horizon) ?? 365;

/** What planning needs to know of an action, besides its criteria. */
export type ActionTerms = Readonly<{
  horizon: Horizon;
  /** Actions that should be done before this one, where they are in the plan too. */
  after: readonly string[];
  /** The advice that it puts to work. */
  serves: readonly string[];
  /** `blocker`: others wait for it. `quick-win`: visible to all within a month. */
  urgency: 'blocker' | 'quick-win' | 'ordinary';
  /** It cannot be undone: whoever must agree does so before. */
  irrevocable?: true;
  /** Whoever must agree does so here. */
  consent?: true;
  /** It keeps somebody or what exists from harm: it does not wait for the steps of a situation. */
  protects?: true;
  /** Of no use any more after this day of the person’s own. */
  before?: OwnDate;
}>;

export type ActionShape = AdviceShape & ActionTerms;

/** Whether an advice is an action, which can be planned. */
export const isAction = (advice: AdviceShape): advice is ActionShape => 'horizon' in advice;

/** The judgements of actions among all. */
export const actionsAmong = <Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[]
): Judgement<ActionShape & Shape>[] =>
  judgements.filter((judgement): judgement is Judgement<ActionShape & Shape> => isAction(judgement.advice));

/** An action of the plan: `first` ones are the few to do now, the others wait in line. */
export type PlannedAction<Shape extends ActionShape = ActionShape> = Readonly<{
  judgement: Judgement<Shape>;
  horizon: Horizon;
  place: 'first' | 'later';
}>;

/** Whether it waits until the steps of the situation that leads are done: it is none of them, and protects nothing. */
export const waitsForSteps = ({ besides, advice }: Judgement<ActionShape>): boolean =>
  besides === true && !advice.protects;

/** The plan has at most this many actions at first, and this many for each horizon. */
export const MOST_ACTIONS = 9;
export const MOST_BY_HORIZON = 3;

const urgencyOrder: readonly ActionTerms['urgency'][] = ['blocker', 'quick-win', 'ordinary'];

/**
 * The retained actions in the order in which to do them: by horizon, in each the steps of the situation that
 * leads first, as it takes them; then blockers, then quick wins, each after those it depends on. The steps, and
 * beside them all that protects, are the plan; where no situation leads, as many as make nine, three for each
 * horizon. The rest waits, and what depends on it too.
 */
export function planOf<Shape extends ActionShape>(
  actions: readonly Judgement<Shape>[]
): PlannedAction<Shape>[] {
  const retained = ordered(actions).filter(({ status }) => status === 'retained');
  const dueIn = horizonsOf(retained);
  const steps = retained.filter(({ step }) => step).sort((one, other) => placeOf(one) - placeOf(other));
  const rest = dependenciesFirst(retained.filter(({ step }) => !step));
  const inLine = [...steps, ...rest].sort((one, other) => dueIn(one) - dueIn(other));
  const places = new Map<Horizon, number>();
  const waiting = new Set<string>();
  let placed = 0;
  return inLine.map((judgement) => {
    const { id, after } = judgement.advice;
    const horizon = dueIn(judgement);
    const before = places.get(horizon) ?? 0;
    const ready = !after.some((other) => waiting.has(other));
    const room = before < MOST_BY_HORIZON && placed < MOST_ACTIONS;
    // Beside the steps of a situation, what does not wait for them protects: that has no number.
    const added = ready && !waitsForSteps(judgement) && (judgement.besides === true || room);
    const first = judgement.step !== undefined || added;
    if (first) places.set(horizon, before + 1);
    else waiting.add(id);
    if (first) placed += 1;
    return { judgement, horizon, place: first ? 'first' : 'later' };
  });
}

const placeOf = ({ step }: Judgement): number => step?.place ?? 0;

/** When each action is due: a step when its situation says, the rest no earlier than what it depends on. */
function horizonsOf(retained: readonly Judgement<ActionShape>[]) {
  const byId = new Map(retained.map((judgement) => [judgement.advice.id, judgement]));
  const due = new Map<string, Horizon>();
  const dueIn = ({ advice, step, notWithin = 0 }: Judgement<ActionShape>): Horizon => {
    const { id, after, horizon } = advice;
    const known = step ? horizonFor(step.within) : due.get(id);
    if (known) return known;
    const agreed = horizonFor(notWithin);
    let latest = agreed > horizon ? agreed : horizon;
    for (const other of after) {
      const before = byId.get(other);
      const then = before ? dueIn(before) : latest;
      if (then > latest) latest = then;
    }
    due.set(id, latest);
    return latest;
  };
  return dueIn;
}

/** Urgent actions first, each preceded by the actions it depends on. Needs `after` to have no cycle. */
function dependenciesFirst<Shape extends ActionShape>(
  retained: readonly Judgement<Shape>[]
): Judgement<Shape>[] {
  const byUrgency = [...retained].sort(
    (one, other) => urgencyOrder.indexOf(one.advice.urgency) - urgencyOrder.indexOf(other.advice.urgency)
  );
  const places = new Map(byUrgency.map(({ advice: { id } }, place) => [id, place]));
  const line = new Set<Judgement<Shape>>();
  const enter = (judgement: Judgement<Shape>): void => {
    if (line.has(judgement)) return;
    const before = judgement.advice.after.flatMap((id) => places.get(id) ?? []);
    for (const place of before.sort((one, other) => one - other)) {
      const other = byUrgency[place];
      if (other) enter(other);
    }
    line.add(judgement);
  };
  byUrgency.forEach(enter);
  return [...line];
}
