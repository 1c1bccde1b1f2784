import type { KnownSituation } from '#knowledge/kinds/situation.ts';
import { contractorMade } from './contractor-made.ts';
import { deadlineToOpen } from './deadline-to-open.ts';
import { loneMaintainer } from './lone-maintainer.ts';
import { madeAtWork } from './made-at-work.ts';
import { manyAuthors } from './many-authors.ts';
import { peopleInIt } from './people-in-it.ts';
import { restrictiveLicence } from './restrictive-licence.ts';
import { sourceTakenUp } from './source-taken-up.ts';
import { toldToMakeCommons } from './told-to-make-commons.ts';

/** Every situation that is recognised. */
export const situations: readonly KnownSituation[] = [
  loneMaintainer,
  madeAtWork,
  manyAuthors,
  contractorMade,
  peopleInIt,
  restrictiveLicence,
  toldToMakeCommons,
  sourceTakenUp,
  deadlineToOpen
];
