import type { Source } from '#engine/advise/advice.ts';
import type { InBoth } from '#engine/locale.ts';
import type { OptionOf } from '#engine/reason/question.ts';
import type { FundingId } from '#knowledge/advice/funding/index.ts';
import type { communitySize } from '#knowledge/questions/identify/community-size.ts';
import type { users } from '#knowledge/questions/identify/users.ts';
import type { carrier } from '#knowledge/questions/qualify/carrier.ts';
import type { maturity } from '#knowledge/questions/qualify/maturity.ts';
import type { resource } from '#knowledge/questions/qualify/resource.ts';

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
  carrier: readonly OptionOf<typeof carrier>[];
  resource: readonly OptionOf<typeof resource>[];
  users: readonly OptionOf<typeof users>[];
  maturity: OptionOf<typeof maturity>;
  /** Left out where no source that we read gives it. */
  communitySize?: OptionOf<typeof communitySize>;
  scope: 'local' | 'national' | 'european' | 'global';
}>;

/** A real digital commons, told with its sources: an example to look at, never a proof. */
export type RealCase = Readonly<{
  id: string;
  /** Its own name, the same in both languages. */
  name: string;
  url: string;
  /** Left out where no source that we read gives it. */
  started?: number;
  /** The year to which figures and funding refer. */
  year: number;
  traits: CaseTraits;
  /**
   * The ways of funding it used around that year, or at the time that its text gives, most important
   * first.
   */
  modes: readonly FundingId[];
  sources: readonly Source[];
}> &
  InBoth<CaseWords>;

export const realCase = (told: RealCase): RealCase => told;
