import type { AdviceShape } from '#engine/advise/advice.ts';
import type { Judgement } from '#engine/advise/judge.ts';
import { isAction } from '#engine/advise/plan.ts';
import { daysBetween } from '#engine/day.ts';
import type { Recognition } from '#engine/note/recognition.ts';
import type { Situation } from '#engine/reason/situation.ts';
import { verdictOf } from '#engine/reason/verdict.ts';
import { savingOf } from '#knowledge/note/exists-once.ts';
import { inTime, type Days } from './in-time.ts';

/**
 * These judgements, the actions that the steps of the note are marked with their place among those, the other
 * ones as standing beside: the plan begins as the note does. What cannot be undone waits for the day on which whoever must agree has done so. Pure.
 */
export function withSteps<Shape extends AdviceShape>(
  judgements: readonly Judgement<Shape>[],
  { lead }: Recognition,
  situation: Situation,
  days: Days
): readonly Judgement<Shape>[] {
  if (!lead) return judgements;
  const gone = new Set(judgements.flatMap(({ advice, excludedBy }) => (excludedBy ? [advice.id] : [])));
  const own = lead.advice.steps.filter(
    ({ action, when, unless }) =>
      !(action && gone.has(action)) &&
      (!when || verdictOf(when, situation) === 'yes') &&
      !(unless && verdictOf(unless, situation) === 'yes')
  );
  const saving = savingOf(situation).filter(
    ({ action }) => !gone.has(action ?? '') && own.every((one) => one.action !== action)
  );
  const steps = inTime([...own, ...saving], days);
  const agreed = steps.findLast(({ agrees }) => agrees)?.due;
  return judgements.map((judgement) => {
    const place = steps.findIndex(({ step }) => step.action === judgement.advice.id);
    const found = steps[place];
    if (found) return { ...judgement, step: { place, within: daysBetween(days.today, found.due) } };
    if (!isAction(judgement.advice)) return judgement;
    return agreed && judgement.advice.irrevocable
      ? { ...judgement, besides: true, notWithin: daysBetween(days.today, agreed) }
      : { ...judgement, besides: true };
  });
}
