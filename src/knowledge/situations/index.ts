import type { KnownSituation } from '#knowledge/kinds/situation.ts';
import { convinceDecider } from './convince-decider.ts';
import { ideaUntested } from './idea-untested.ts';
import { joinTheNeighbour } from './join-the-neighbour.ts';
import { loneMaintainer } from './lone-maintainer.ts';
import { membersClub } from './members-club.ts';
import { modelOrCorpus } from './model-or-corpus.ts';
import { plansToBuild } from './plans-to-build.ts';
import { publicServiceAlone } from './public-service-alone.ts';
import { standardInUse } from './standard-in-use.ts';
import { takeOverAbandoned } from './take-over-abandoned.ts';
import { upstreamContributor } from './upstream-contributor.ts';
import { voicesToShare } from './voices-to-share.ts';

/** Every situation that is recognised. */
export const situations: readonly KnownSituation[] = [
  loneMaintainer,
  joinTheNeighbour,
  takeOverAbandoned,
  ideaUntested,
  upstreamContributor,
  standardInUse,
  membersClub,
  publicServiceAlone,
  convinceDecider,
  plansToBuild,
  modelOrCorpus,
  voicesToShare
];
