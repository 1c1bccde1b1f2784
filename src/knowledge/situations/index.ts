import type { KnownSituation } from '#knowledge/kinds/situation.ts';
import { dataAfterFunding } from './data-after-funding.ts';
import { dispute } from './dispute.ts';
import { loneEditor } from './lone-editor.ts';
import { loneMaintainer } from './lone-maintainer.ts';
import { placeCloses } from './place-closes.ts';
import { serviceAfterGrant } from './service-after-grant.ts';
import { singleCopy } from './single-copy.ts';
import { successorWanted } from './successor-wanted.ts';

/** Every situation that is recognised. */
export const situations: readonly KnownSituation[] = [
  dataAfterFunding,
  dispute,
  loneEditor,
  loneMaintainer,
  placeCloses,
  serviceAfterGrant,
  singleCopy,
  successorWanted
];
