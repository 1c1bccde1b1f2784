import type { KnownSituation } from '#knowledge/kinds/situation.ts';
import { bigDonor } from './big-donor.ts';
import { labSells } from './lab-sells.ts';
import { liveFromIt } from './live-from-it.ts';
import { loneMaintainer } from './lone-maintainer.ts';
import { openProduct } from './open-product.ts';
import { othersWantIt } from './others-want-it.ts';
import { promisedMoney } from './promised-money.ts';
import { sharedCostAuthorities } from './shared-cost-authorities.ts';
import { supplierOffer } from './supplier-offer.ts';
import { usersClub } from './users-club.ts';

/** Every situation that is recognised. */
export const situations: readonly KnownSituation[] = [
  loneMaintainer,
  openProduct,
  sharedCostAuthorities,
  othersWantIt,
  usersClub,
  liveFromIt,
  promisedMoney,
  bigDonor,
  supplierOffer,
  labSells
];
