import type { AdviceShape } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { daysBetween } from '#engine/day.ts';
import type { Recognition } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { inTime, type Days } from './in-time.ts';

/**
 * These judgements, the actions that the steps of the note are marked with their place among those: the plan
 * begins as the note does. Pure.
 */
export function withSteps<Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[],
  { lead }: Recognition,
  situation: Situation,
  days: Days
): readonly Judgement<Shape>[] {
  if (!lead) return judgements;
  const gone = new Set(judgements.flatMap(({ advice, excludedBy }) => (excludedBy ? [advice.id] : [])));
  const said = lead.advice.steps.filter(
    ({ action, when }) => !(action && gone.has(action)) && (!when || verdictOf(when, situation) === 'yes')
  );
  const steps = inTime(said, days);
  return judgements.map((judgement) => {
    const place = steps.findIndex(({ step }) => step.action === judgement.advice.id);
    const found = steps[place];
    return found ? { ...judgement, step: { place, within: daysBetween(days.today, found.due) } } : judgement;
  });
}
