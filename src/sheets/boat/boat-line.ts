import type { Status } from '#engine/advise/judge.ts';
import type { BoatItem, Slot } from '#engine/boat/boat.ts';
import type { BoatTexts } from '#texts/pages/boat.ts';
import type { Candidate } from './candidates.ts';
import type { PlanHoldings } from './plan-holdings.ts';
import { whyOf, type Why } from './presence-reasons.ts';
import { remedyFor, type Remedy } from './remedy.ts';

/** How an item stands: a base is laid or to build, a rock is answered or not; the rest just is there. */
export type ItemState = 'laid' | 'to-build' | 'answered' | 'unanswered' | 'plain';

/** An item of the picture, in words. */
export type BoatLine = Readonly<{
  id: string;
  slot: Slot;
  state: ItemState;
  /** What the answers say; undefined where the lead wrote the item. */
  status: Status | undefined;
  text: string;
  /** What stands beside its words: how it stands, that the lead put it there. */
  tags: readonly Readonly<{ of: ItemState | 'lead'; text: string }>[];
  summary: string;
  /** What the plan does about it, or that it does nothing; undefined where there is nothing to do. */
  remedy: Remedy | undefined;
  /** Why it is there, is missing or waits. */
  why: Why;
  /** For its fields: the words of the knowledge ('' where the lead wrote the item), and what she answers to it. */
  written: Readonly<{ original: string; answer: string }>;
}>;

/** What an item is worded with. */
export type BoatWording = Readonly<{
  texts: BoatTexts;
  plan: PlanHoldings;
  answers: Readonly<Record<string, Readonly<{ text: string }>>>;
}>;

/** Under this key the lead’s own answer to a rock is kept among her words. */
export const answerKey = (id: string): string => `boat-${id}`;

/** An item of the picture in words: the lead’s where she wrote some, else those of the knowledge. */
export function boatLine(item: BoatItem, candidate: Candidate | undefined, wording: BoatWording): BoatLine {
  const { texts, plan, answers } = wording;
  const { id, entry, presence } = item;
  const means = plan.named((candidate?.answeredBy ?? []).filter(plan.holds));
  const followed = candidate?.principle === true && candidate.judgement.status === 'retained';
  const written = answers[answerKey(id)]?.text ?? '';
  const answer = written || (followed ? texts.nowFollowed : '');
  const state = stateOf(item, means.length > 0 || answer !== '');
  const byLead = entry.own || presence === 'absent';
  return {
    id,
    slot: entry.slot,
    state,
    status: candidate?.judgement.status,
    text: entry.text || (candidate?.title ?? ''),
    tags: [
      ...(state === 'laid' || state === 'to-build' || state === 'unanswered'
        ? [{ of: state, text: texts.states[state] }]
        : []),
      ...(byLead ? [{ of: 'lead' as const, text: texts.byLead }] : [])
    ],
    summary: candidate?.summary ?? '',
    remedy: remedyFor(
      { slot: entry.slot, state, answer, means },
      plan.named((candidate?.answeredBy ?? []).filter((one) => !plan.holds(one))),
      texts
    ),
    why: whyOf(item, candidate, texts),
    written: { original: candidate?.title ?? '', answer }
  };
}

function stateOf({ entry: { slot }, presence }: BoatItem, answered: boolean): ItemState {
  if (slot === 'boat') return presence === 'missing' ? 'to-build' : 'laid';
  if (slot === 'rock') return answered ? 'answered' : 'unanswered';
  return 'plain';
}
