import type { Source } from '#engine/advise/advice.ts';
import type { InBoth } from '#engine/locale.ts';

export type CaseWords = Readonly<{
  /** What it is and who carries it, in one or two sentences. */
  summary: string;
  /** What it lives on, at the date given. */
  livesOn: string;
  /** What went wrong or was hard about money, and how it ended; says so where little is known. */
  difficulty: string;
  /** What a project lead may take from it, without claiming that it proves anything. */
  lesson: string;
}>;

/** The traits on which a project is compared with a real commons, in the words of our own questions. */
export type CaseTraits = Readonly<{
  carrier: readonly (
    | 'individual'
    | 'informal-group'
    | 'association'
    | 'company'
    | 'cooperative'
    | 'local-authority'
    | 'state-body'
    | 'research'
  )[];
  resource: readonly (
    'software' | 'data' | 'content' | 'hardware' | 'standard' | 'online-service' | 'ai-model'
  )[];
  users: readonly (
    'public' | 'nonprofits' | 'local-authorities' | 'companies' | 'developers' | 'researchers' | 'education'
  )[];
  maturity: 'idea' | 'prototype' | 'first-users' | 'growth' | 'infrastructure';
  communitySize: 'one-to-three' | 'four-to-fifteen' | 'sixteen-to-hundred' | 'over-hundred';
  scope: 'local' | 'national' | 'european' | 'global';
}>;

/** A real digital commons, told with its sources: an example to look at, never a proof. */
export type RealCase = Readonly<{
  id: string;
  /** Its own name, the same in both languages. */
  name: string;
  url: string;
  started: number;
  /** The year to which figures and funding refer. */
  year: number;
  traits: CaseTraits;
  /**
   * The ways of funding it used around that year, or at the time that its text gives, most important
   * first, by the id of our funding advice.
   */
  modes: readonly string[];
  sources: readonly Source[];
}> &
  InBoth<CaseWords>;

export const realCase = (told: RealCase): RealCase => told;
