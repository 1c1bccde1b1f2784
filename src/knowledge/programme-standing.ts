import { programmeStatuses, type ProgrammeShape, type ProgrammeStatus } from './kinds/programme.ts';

/** How a scheme stands on a day: what was found, and what time has made of it since. */
export type Standing = Readonly<{
  status: ProgrammeStatus;
  /** Until when, since when, or from when; undefined where nobody said. */
  on: string | undefined;
  /** The usual window that is running, or the next, as two months. */
  window: Readonly<{ from: string; to: string }> | undefined;
  /** The check is older than it may be. */
  toCheck: boolean;
}>;

/** Pure: a closing day that has passed closes a scheme, an opening day that has passed is only a hope. */
export function standingOn(programme: ProgrammeShape, day: string): Standing {
  const window = programme.window && windowFrom(programme.window, day);
  const toCheck = day > programme.recheck;
  switch (programme.status) {
    case 'open': {
      const over = programme.until !== undefined && programme.until < day.slice(0, programme.until.length);
      return { status: over ? 'closed' : 'open', on: programme.until, window, toCheck };
    }
    case 'announced': {
      const begun = programme.from <= day.slice(0, programme.from.length);
      return begun
        ? { status: 'unknown', on: undefined, window, toCheck: true }
        : { status: 'announced', on: programme.from, window, toCheck };
    }
    case 'closed':
      return { status: 'closed', on: programme.since, window, toCheck };
    case 'unknown':
      return { status: 'unknown', on: undefined, window, toCheck };
  }
}

/** Closed, and with no usual window: its name is all that is told of it. */
export const isOver = ({ status, window }: Pick<ProgrammeShape, 'status' | 'window'>): boolean =>
  status === 'closed' && !window;

/** The order in which schemes are told: open ones first, closed ones last, those that usually reopen before the rest. */
export const rankOf = ({ status, window }: Standing): number =>
  programmeStatuses.indexOf(status) * 2 + (window ? 0 : 1);

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** The window of this year, or the first one that has not ended. */
function windowFrom([opens, closes]: readonly [number, number], day: string) {
  const now = day.slice(0, 7);
  const endOf = (year: number) => monthOf(closes < opens ? year + 1 : year, closes);
  const begins = Number(day.slice(0, 4)) - 1;
  const year = [begins, begins + 1].find((one) => endOf(one) >= now) ?? begins + 2;
  return { from: monthOf(year, opens), to: endOf(year) };
}
