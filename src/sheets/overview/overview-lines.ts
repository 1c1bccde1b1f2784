import type { JudgedPillar } from '#engine/advise/pillars.ts';
import type { OverviewTexts } from '#texts/pages/overview.ts';

type Named = Readonly<{ id: string; title: string }>;

/** An advice with what matters most about it beside its title. */
export type Noted = Named & Readonly<{ note: string }>;

/** What threatens the project most, and what removes it. */
export type RockLine = Readonly<{
  text: string;
  /** The advice that removes it: what the plan holds, else what could be considered. */
  means: readonly Named[];
  inPlan: boolean;
  /** What the lead answers to it in her own words, or ''. */
  answer: string;
}>;

export type PillarLine = JudgedPillar<keyof OverviewTexts['names']>;

/** Everything on the first screen of the advice. */
export type OverviewSheet = Readonly<{
  outcomes: readonly (Named & Readonly<{ summary: string }>)[];
  pillars: readonly PillarLine[];
  /** What is said before the actions: that a situation brings others; '' where none leads. */
  actionsLead: string;
  actions: readonly Noted[];
  funding: readonly Noted[];
  rock: RockLine | undefined;
}>;
