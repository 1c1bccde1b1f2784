import type { KnownSituation } from '#knowledge/kinds/situation.ts';
import { bigDonor } from './big-donor.ts';
import { contractorMade } from './contractor-made.ts';
import { dataAfterFunding } from './data-after-funding.ts';
import { deadlineToOpen } from './deadline-to-open.ts';
import { dispute } from './dispute.ts';
import { labSells } from './lab-sells.ts';
import { liveFromIt } from './live-from-it.ts';
import { loneEditor } from './lone-editor.ts';
import { loneMaintainer } from './lone-maintainer.ts';
import { madeAtWork } from './made-at-work.ts';
import { manyAuthors } from './many-authors.ts';
import { openProduct } from './open-product.ts';
import { othersWantIt } from './others-want-it.ts';
import { peopleInIt } from './people-in-it.ts';
import { placeCloses } from './place-closes.ts';
import { promisedMoney } from './promised-money.ts';
import { restrictiveLicence } from './restrictive-licence.ts';
import { serviceAfterGrant } from './service-after-grant.ts';
import { sharedCostAuthorities } from './shared-cost-authorities.ts';
import { singleCopy } from './single-copy.ts';
import { sourceTakenUp } from './source-taken-up.ts';
import { successorWanted } from './successor-wanted.ts';
import { supplierOffer } from './supplier-offer.ts';
import { toldToMakeCommons } from './told-to-make-commons.ts';
import { usersClub } from './users-club.ts';

/** Every situation that is recognised. */
export const situations: readonly KnownSituation[] = [
  bigDonor,
  contractorMade,
  dataAfterFunding,
  deadlineToOpen,
  dispute,
  labSells,
  liveFromIt,
  loneEditor,
  loneMaintainer,
  madeAtWork,
  manyAuthors,
  openProduct,
  othersWantIt,
  peopleInIt,
  placeCloses,
  promisedMoney,
  restrictiveLicence,
  serviceAfterGrant,
  sharedCostAuthorities,
  singleCopy,
  sourceTakenUp,
  successorWanted,
  supplierOffer,
  toldToMakeCommons,
  usersClub
];
