import { daysAhead } from '#engine/day.ts';
import type { Step } from '#engine/note/remark.ts';
import { ownDay } from '#knowledge/own-dates.ts';
import type { Days } from './in-time.ts';

/** The day on which others need it, where the person typed one. */
export const NEEDED_ON = 'needed-date';

/** The actions by which what was made reaches those who wait for it. */
const brought: readonly string[] = ['set-licence', 'split-scope', 'move-our-users'];

/** Whoever needs it finds it there a week before. */
const A_WEEK = 7;

/** The day by which it is there for those who need it; undefined where nobody wrote such a day. */
export function readyFor(days: Days): string | undefined {
  const needed = ownDay(days.objects, NEEDED_ON);
  return needed && daysAhead(needed, A_WEEK, days.today);
}

/**
 * The latest day of a step by which it reaches those who need it on a day of theirs: a week before, and not before it was
 * decided; undefined where nobody wrote such a day, or nothing can be there in time.
 */
export function broughtBy({ action }: Pick<Step, 'action'>, days: Days): string | undefined {
  const needed =
    action !== undefined && brought.includes(action) ? ownDay(days.objects, NEEDED_ON) : undefined;
  const ready = needed && readyFor(days);
  if (!needed || !ready) return undefined;
  const due = [ready, ownDay(days.objects, 'decision-date') ?? ready].sort().at(-1) ?? ready;
  return due <= needed ? due : undefined;
}
