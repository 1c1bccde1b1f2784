import { LAST_MOMENT } from './moment.ts';

/** For how many days what was deleted can be put back. */
export const BIN_DAYS = 30;

/**
 * The moment that a deletion is counted from. A project cannot have been deleted before it was last changed:
 * where the clock says so it has gone back, and once it is right again too many days would seem to have passed.
 */
export const deletionOf = (now: number, changedAt: number): number =>
  Math.max(now, Math.min(changedAt, LAST_MOMENT));

/** When what was deleted then goes for good: at the end of the thirtieth day after, where this device is. */
export function goneAt(deletedAt: number): number {
  const day = new Date(deletedAt);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + BIN_DAYS + 1).getTime();
}
