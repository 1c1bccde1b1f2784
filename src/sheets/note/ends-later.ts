import { daysAfter } from '#engine/day.ts';
import { daySlots } from '#engine/note/day-slots.ts';
import { servedDay } from '#knowledge/own-dates.ts';
import type { Days } from './in-time.ts';

/** How what ends a step begins where it all has a day of its own: “{in-14}, an amount is in writing”. */
const OPENS_WITH_A_DAY = /(?<=^(?:(?:on|by) )?\{)[a-z0-9-]+(?=\})/iu;

/** Whether what ends a step begins with a day after this one; `said`: the days that are said otherwise there. */
export const endsAfter = (
  due: string,
  done: string,
  { objects, today }: Days,
  said: Readonly<Record<string, string>>
): boolean =>
  daySlots.some(({ slot, from, days }) => {
    if (slot in said || OPENS_WITH_A_DAY.exec(done)?.[0] !== slot) return false;
    const start = from ? servedDay(objects, { date: from, days }, today) : today;
    return start !== undefined && daysAfter(start, -(from ? days : -days)) > due;
  });
