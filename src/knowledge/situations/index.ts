import type { KnownSituation } from '#knowledge/kinds/situation.ts';
import { contractorMade } from './contractor-made.ts';
import { dataAfterFunding } from './data-after-funding.ts';
import { deadlineToOpen } from './deadline-to-open.ts';
import { dispute } from './dispute.ts';
import { loneEditor } from './lone-editor.ts';
import { loneMaintainer } from './lone-maintainer.ts';
import { madeAtWork } from './made-at-work.ts';
import { manyAuthors } from './many-authors.ts';
import { peopleInIt } from './people-in-it.ts';
import { placeCloses } from './place-closes.ts';
import { restrictiveLicence } from './restrictive-licence.ts';
import { serviceAfterGrant } from './service-after-grant.ts';
import { singleCopy } from './single-copy.ts';
import { sourceTakenUp } from './source-taken-up.ts';
import { successorWanted } from './successor-wanted.ts';
import { toldToMakeCommons } from './told-to-make-commons.ts';

/** Every situation that is recognised. */
export const situations: readonly KnownSituation[] = [
  contractorMade,
  dataAfterFunding,
  deadlineToOpen,
  dispute,
  loneEditor,
  loneMaintainer,
  madeAtWork,
  manyAuthors,
  peopleInIt,
  placeCloses,
  restrictiveLicence,
  serviceAfterGrant,
  singleCopy,
  sourceTakenUp,
  successorWanted,
  toldToMakeCommons
];
