import type { Status } from '#engine/advise/judge.ts';

/** A type of funder in words; as it stands for the project that is open, where there is one. */
export type WordedFunder = Readonly<{
  id: string;
  title: string;
  summary: string;
  meansOfAction: string;
  terms: string;
  difficulties: string;
  covers: readonly string[];
  modes: readonly string[];
  status: Status | undefined;
  /** Why it is worth asking; the open questions where that is not settled. */
  reasons: readonly string[];
  openQuestions: readonly string[];
}>;
