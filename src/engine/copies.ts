import { DAY } from './day.ts';

/** For how many days work may stay in one place only, where a browser may erase it: Safari does after seven. */
export const DAYS_AT_RISK = 3;

/** How many answers make real work, which somebody would miss. */
export const REAL_WORK = 10;

type Kept = Readonly<{
  answered: number;
  createdAt: number;
  updatedAt: number;
  exportedAt: number | undefined;
}>;

/** Whether there is real work in this project, some days old, that no file holds as it is now. */
export const wantsCopy = ({ answered, createdAt, updatedAt, exportedAt }: Kept, now: number): boolean =>
  answered >= REAL_WORK &&
  (exportedAt ?? 0) < updatedAt &&
  now - (exportedAt ?? createdAt) >= DAYS_AT_RISK * DAY;
