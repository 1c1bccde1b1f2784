/** Later than any year of four digits: what claims to be from then does not say when it was. */
export const LAST_MOMENT = Date.UTC(9999, 0);

/**
 * The moment of a change to something that was last changed then, in milliseconds. What is said later counts as
 * later, though the clock of the device has gone back: two states of a project are put together by their moments.
 */
export const momentAfter = (now: number, changedAt: number): number =>
  changedAt < LAST_MOMENT ? Math.max(now, changedAt + 1) : now;
