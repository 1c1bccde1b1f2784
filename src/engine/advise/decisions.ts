import type { Decision, Dossier } from '#engine/dossier.ts';
import type { AdviceShape } from './advice.ts';
import type { Judgement } from './judge.ts';
import { actionsAmong, isAction, planOf, type ActionShape, type PlannedAction } from './plan.ts';

/** Where the lead says what she makes of advice: decisions on most of it, the follow-up of actions. */
export type LeadDecisions = Pick<Dossier, 'decisions' | 'actions'>;

/** The same, with the ways of funding that she counts on, where they are known. */
type LeadChoices = LeadDecisions & Partial<Pick<Dossier, 'picks'>>;

/** What follows from the answers, as the lead keeps it. No status changes: advice only changes place. */
export type Selection<Shape extends AdviceShape = AdviceShape> = Readonly<{
  /** Retained and not rejected; what the lead accepted comes first, then what she counts on; the rest keeps its order. */
  recommended: readonly Judgement<Shape>[];
  /** Retained, and rejected by the lead. */
  rejected: readonly Judgement<Shape>[];
  /** Accepted by the lead, although a condition is missing or still to be found out. */
  contested: readonly Judgement<Shape>[];
  /** The plan without the actions that were set aside: the next ones take their places. */
  plan: readonly PlannedAction<ActionShape & Shape>[];
}>;

/** As long as the lead has said nothing. */
export const undecided: Decision = { decided: 'open', reason: '', title: '', at: 0 };

/** What was decided on an advice. An action is followed up rather than decided on: set aside, it is rejected. */
export function decisionOn(advice: AdviceShape, { decisions, actions }: LeadDecisions): Decision {
  if (!isAction(advice)) return decisions[advice.id] ?? undecided;
  const notes = actions[advice.id];
  return notes?.state === 'set-aside'
    ? { decided: 'rejected', reason: notes.reason, title: '', at: notes.at }
    : undecided;
}

/** What the lead has not rejected, whatever its status. */
export const notRejected = <Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[],
  deciding: LeadDecisions
): Judgement<Shape>[] =>
  judgements.filter(({ advice }) => decisionOn(advice, deciding).decided !== 'rejected');

/** Puts every advice where it belongs once the answers and the lead have spoken. Pure. */
export function selectionOf<Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[],
  deciding: LeadChoices
): Selection<Shape> {
  const accepted: Judgement<Shape>[] = [];
  const open: Judgement<Shape>[] = [];
  const rejected: Judgement<Shape>[] = [];
  const contested: Judgement<Shape>[] = [];
  for (const judgement of judgements) {
    const { decided } = decisionOn(judgement.advice, deciding);
    if (judgement.status === 'retained') ({ accepted, open, rejected })[decided].push(judgement);
    else if (decided === 'accepted') contested.push(judgement);
  }
  const counted = open.filter(({ advice }) => deciding.picks?.[advice.id]?.picked);
  const recommended = [...accepted, ...counted, ...open.filter((one) => !counted.includes(one))];
  return { recommended, rejected, contested, plan: planOf(actionsAmong(recommended)) };
}

/** The same advice by id, called by the lead’s own words where she wrote some. */
export const inOwnWords = <Named extends Readonly<{ title: string }>>(
  named: Readonly<Record<string, Named>>,
  decisions: Dossier['decisions']
): Readonly<Record<string, Named>> => ({
  ...named,
  ...Object.fromEntries(
    Object.entries(decisions).flatMap(([id, { title }]) => {
      const one = named[id];
      return one && title ? [[id, { ...one, title }]] : [];
    })
  )
});
