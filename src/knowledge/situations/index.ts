import type { KnownSituation } from '#knowledge/kinds/situation.ts';
import { bigDonor } from './big-donor.ts';
import { contractorMade } from './contractor-made.ts';
import { convinceDecider } from './convince-decider.ts';
import { dataAfterFunding } from './data-after-funding.ts';
import { deadlineToOpen } from './deadline-to-open.ts';
import { dispute } from './dispute.ts';
import { ideaUntested } from './idea-untested.ts';
import { inherited } from './inherited.ts';
import { joinTheNeighbour } from './join-the-neighbour.ts';
import { keeperDied } from './keeper-died.ts';
import { labSells } from './lab-sells.ts';
import { liveFromIt } from './live-from-it.ts';
import { loneEditor } from './lone-editor.ts';
import { loneMaintainer } from './lone-maintainer.ts';
import { madeAtWork } from './made-at-work.ts';
import { manyAuthors } from './many-authors.ts';
import { membersClub } from './members-club.ts';
import { modelOrCorpus } from './model-or-corpus.ts';
import { openProduct } from './open-product.ts';
import { othersWantIt } from './others-want-it.ts';
import { peopleInIt } from './people-in-it.ts';
import { placeCloses } from './place-closes.ts';
import { plansToBuild } from './plans-to-build.ts';
import { promisedMoney } from './promised-money.ts';
import { publicServiceAlone } from './public-service-alone.ts';
import { restrictiveLicence } from './restrictive-licence.ts';
import { serviceAfterGrant } from './service-after-grant.ts';
import { sharedCostAuthorities } from './shared-cost-authorities.ts';
import { singleCopy } from './single-copy.ts';
import { sourceTakenUp } from './source-taken-up.ts';
import { standardInUse } from './standard-in-use.ts';
import { successorWanted } from './successor-wanted.ts';
import { supplierOffer } from './supplier-offer.ts';
import { takeOverAbandoned } from './take-over-abandoned.ts';
import { toldToMakeCommons } from './told-to-make-commons.ts';
import { upstreamContributor } from './upstream-contributor.ts';
import { usersClub } from './users-club.ts';
import { voicesToShare } from './voices-to-share.ts';

/** Every situation that is recognised. */
export const situations: readonly KnownSituation[] = [
  bigDonor,
  contractorMade,
  convinceDecider,
  dataAfterFunding,
  deadlineToOpen,
  dispute,
  ideaUntested,
  inherited,
  joinTheNeighbour,
  keeperDied,
  labSells,
  liveFromIt,
  loneEditor,
  loneMaintainer,
  madeAtWork,
  manyAuthors,
  membersClub,
  modelOrCorpus,
  openProduct,
  othersWantIt,
  peopleInIt,
  placeCloses,
  plansToBuild,
  promisedMoney,
  publicServiceAlone,
  restrictiveLicence,
  serviceAfterGrant,
  sharedCostAuthorities,
  singleCopy,
  sourceTakenUp,
  standardInUse,
  successorWanted,
  supplierOffer,
  takeOverAbandoned,
  toldToMakeCommons,
  upstreamContributor,
  usersClub,
  voicesToShare
];
