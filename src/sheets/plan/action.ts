import type { Judgement } from '#engine/advise/judge.ts';
import type { ActionShape } from '#engine/advise/plan.ts';
import { untouchedAction, type OwnAction } from '#engine/dossier.ts';
import type { Labelled, Named } from '#sheets/pieces.ts';
import { namedIn, reasonsIn, titleOf, warningsIn, type Reason } from './criteria.ts';
import { notesIn, type Followed } from './notes.ts';
import type { PlanDossier } from './plan-dossier.ts';
import type { PlanWords } from './plan-words.ts';
import type { SituationStep } from './situation-step.ts';

/** An action that the answers call for. */
export type AdvisedAction = Followed &
  Readonly<{
    origin: 'answers';
    summary: string;
    warnings: readonly Labelled[];
    /** What makes it necessary, then what makes it matter. */
    because: Readonly<{ label: string; reasons: readonly Reason[] }>;
    firstStep: Labelled;
    evidence: Labelled;
    effort: Labelled;
    after: Readonly<{ label: string; actions: readonly Named[] }> | undefined;
    serves: Readonly<{ label: string; advice: readonly Named[] }> | undefined;
    /** The other conditions that hold: for whoever wants to check. */
    conditions: Readonly<{ label: string; reasons: readonly Reason[] }> | undefined;
  }>;

/** An action that the lead added by hand. */
export type AddedAction = Followed & Readonly<{ origin: 'lead'; tag: string }>;

export type PlanAction = SituationStep | AdvisedAction | AddedAction;

/**
 * An action of the plan in words: why, how to begin, what it serves, save what is set aside, after which others
 * that stand before it.
 */
export function advisedAction(
  judgement: Judgement<ActionShape>,
  { actions }: PlanDossier,
  words: PlanWords,
  before: ReadonlySet<string>,
  discarded: ReadonlySet<string> = new Set()
): AdvisedAction {
  const { advice } = judgement;
  const { plan } = words.texts;
  const details = words.actions[advice.id]?.words;
  const after = namedIn(
    advice.after.filter((id) => before.has(id)),
    words
  );
  const serves = namedIn(
    advice.serves.filter((id) => !discarded.has(id)),
    words
  );
  const conditions = reasonsIn(judgement, words, ({ role, index }) => role === 'requires' && index > 0);
  return {
    id: advice.id,
    origin: 'answers',
    state: actions[advice.id]?.state ?? untouchedAction.state,
    title: titleOf(advice.id, words),
    summary: words.outlines[advice.id]?.summary ?? '',
    warnings: warningsIn(judgement, words),
    because: {
      label: plan.because,
      reasons: reasonsIn(
        judgement,
        words,
        ({ role, index }) => role === 'favours' || (role === 'requires' && index === 0)
      )
    },
    firstStep: { label: plan.firstStep, text: details?.firstStep ?? '' },
    evidence: { label: plan.evidence, text: details?.evidence ?? '' },
    effort: { label: plan.effort, text: plan.effortDays(advice.effortDays) },
    after: after.length > 0 ? { label: plan.after, actions: after } : undefined,
    serves: serves.length > 0 ? { label: plan.serves, advice: serves } : undefined,
    conditions:
      conditions.length > 0
        ? { label: words.plan.conditions(conditions.length), reasons: conditions }
        : undefined,
    notes: notesIn(actions[advice.id], words)
  };
}

/** An action of the lead’s own in words. */
export const addedAction = (
  { id, title }: OwnAction,
  { actions }: PlanDossier,
  words: PlanWords
): AddedAction => ({
  id,
  origin: 'lead',
  state: actions[id]?.state ?? untouchedAction.state,
  title,
  tag: words.texts.plan.ownTag,
  notes: notesIn(actions[id], words)
});
