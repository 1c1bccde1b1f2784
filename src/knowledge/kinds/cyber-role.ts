import type { Source } from '#engine/advise/advice.ts';
import type { InBoth } from '#engine/locale.ts';
import type { Condition } from '#engine/reason/condition.ts';

/** The parts that somebody may have under the Cyber Resilience Act; `unsettled` where the answers do not tell. */
export type CyberRoleId = 'manufacturer' | 'steward' | 'unsettled' | 'contributor' | 'outside';

export type CyberRoleWords = Readonly<{
  /** The role as it is named: “open-source software steward”. */
  name: string;
  summary: string;
  /** What the regulation asks of it, the first date first. */
  asks: readonly string[];
  /** What to do first. */
  now: string;
}>;

/** A role, and the answers that give it: of all roles, exactly one is given once enough is answered. */
export type CyberRole = Readonly<{
  id: CyberRoleId;
  when: Condition;
  sources: readonly Source[];
}> &
  InBoth<CyberRoleWords>;

/** What is not sure, said where the answers make it matter. */
export type CyberDoubt = Readonly<{ id: string; when: Condition; sources?: readonly Source[] }> &
  InBoth<string>;
