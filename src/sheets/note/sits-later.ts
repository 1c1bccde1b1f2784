import { ownDay } from '#knowledge/own-dates.ts';
import type { Days } from './in-time.ts';

/** The day on which those who decide meet, where the person typed it. */
export const SITTING = 'sitting-date';

/** That day, where it is still to come. */
export function sittingOf({ today, objects }: Days): string | undefined {
  const day = ownDay(objects, SITTING);
  return day !== undefined && day >= today ? day : undefined;
}
