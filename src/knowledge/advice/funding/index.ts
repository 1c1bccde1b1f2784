import { bounties } from './bounties.ts';
import { bridgingAdvance } from './bridging-advance.ts';
import { callForProjects } from './call-for-projects.ts';
import { contributoryBudget } from './contributory-budget.ts';
import { corporatePhilanthropy } from './corporate-philanthropy.ts';
import { criticalInfrastructureFund } from './critical-infrastructure-fund.ts';
import { crowdfunding } from './crowdfunding.ts';
import { derivedProducts } from './derived-products.ts';
import { donations } from './donations.ts';
import { dualLicence } from './dual-licence.ts';
import { ecosystemGiveback } from './ecosystem-giveback.ts';
import { hostingSubscription } from './hosting-subscription.ts';
import { inKind } from './in-kind.ts';
import { label } from './label.ts';
import { membershipFees } from './membership-fees.ts';
import { noStringsFund } from './no-strings-fund.ts';
import { pooledPublicFunding } from './pooled-public-funding.ts';
import { prizes } from './prizes.ts';
import { publicGrant } from './public-grant.ts';
import { publicOperator } from './public-operator.ts';
import { publicProcurement } from './public-procurement.ts';
import { reciprocityLicence } from './reciprocity-licence.ts';
import { researchFunding } from './research-funding.ts';
import { selfFunding } from './self-funding.ts';
import { services } from './services.ts';
import { solidarityInvestment } from './solidarity-investment.ts';
import { sponsorship } from './sponsorship.ts';
import { training } from './training.ts';
import { userConsortium } from './user-consortium.ts';

/** Every way of funding. */
export const fundingAdvice = [
  publicGrant,
  callForProjects,
  publicProcurement,
  pooledPublicFunding,
  membershipFees,
  donations,
  crowdfunding,
  corporatePhilanthropy,
  sponsorship,
  services,
  hostingSubscription,
  training,
  dualLicence,
  reciprocityLicence,
  label,
  ecosystemGiveback,
  userConsortium,
  researchFunding,
  inKind,
  publicOperator,
  contributoryBudget,
  bounties,
  prizes,
  solidarityInvestment,
  bridgingAdvance,
  criticalInfrastructureFund,
  noStringsFund,
  derivedProducts,
  selfFunding
];

export type FundingId = (typeof fundingAdvice)[number]['id'];
