import type { Source } from '#engine/advise/advice.ts';
import type { InBoth } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';

/** What a standard asks at one point, and the evidence to bring: a file, a page, a link. */
export type PointWords = Readonly<{ asks: string; evidence: string; look?: string }>;

/**
 * One point of a standard. `when` is what the answers can say of it; what they cannot say is in `look`.
 * Where no question bears on it, there is only that.
 */
export type StandardPoint = Readonly<{
  /** Its number in the standard; several where one sentence says them, none where it has no numbers. */
  number: string;
  /** To which projects the point applies; to all where it is left out. */
  concerns?: Condition;
}> &
  (
    | (Readonly<{ when: Condition }> & InBoth<PointWords>)
    | (Readonly<{ when?: never }> & InBoth<PointWords & Readonly<{ look: string }>>)
  );

export type StandardWords = Readonly<{
  title: string;
  /** Which edition was read. */
  version: string;
  /** What it is good for. */
  summary: string;
  /** For whom, and who grants what. */
  who: string;
  /** Why it is not for a project that it does not concern; left out where it may concern all. */
  elsewhere?: string;
  /** What to do once the list is read. */
  next: string;
}>;

/** A list of requirements that others wrote, which a specialist will hold against the project. */
export type Standard = Readonly<{
  id: string;
  /** The day or the month of the edition that was read. */
  dated: string;
  concerns: Condition;
  points: readonly StandardPoint[];
  sources: readonly Source[];
  reviewed: string;
}> &
  InBoth<StandardWords>;
