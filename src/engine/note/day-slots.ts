import { ownDates, type OwnDate } from './remark.ts';

/** How many days from today a sentence may name: `{in-90}` is that day of the calendar. */
const FROM_TODAY = [3, 7, 14, 30, 60, 90, 180, 365] as const;

/** How many days before a day of the person’s own: `{ending-date-30}`. */
const BEFORE = [7, 14, 21, 30, 45, 60, 90] as const;

/** A slot that becomes a day, and how to reckon it; without `from`, from today on. */
export type DaySlot = Readonly<{ slot: string; from?: OwnDate; days: number }>;

/** Every slot that becomes a day. */
export const daySlots: readonly DaySlot[] = [
  ...FROM_TODAY.map((days) => ({ slot: `in-${days}`, days })),
  ...ownDates.flatMap((from) => BEFORE.map((days) => ({ slot: `${from}-${days}`, from, days })))
];
