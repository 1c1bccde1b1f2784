import { funderTypeState } from './funder-type-state.ts';
import { funderTypeLocalAuthorities } from './funder-type-local-authorities.ts';
import { funderTypeEuropeanUnion } from './funder-type-european-union.ts';
import { funderTypeForeignAgencies } from './funder-type-foreign-agencies.ts';
import { funderTypeFoundations } from './funder-type-foundations.ts';
import { funderTypeLargeCompanies } from './funder-type-large-companies.ts';
import { funderTypeSmallCompanies } from './funder-type-small-companies.ts';
import { funderTypeIndividuals } from './funder-type-individuals.ts';
import { funderTypeCustomers } from './funder-type-customers.ts';
import { funderTypeResearch } from './funder-type-research.ts';
import { funderTypeSolidarityFinance } from './funder-type-solidarity-finance.ts';
import { funderTypeFreeSoftwareFunds } from './funder-type-free-software-funds.ts';
import { funderTypeNetworks } from './funder-type-networks.ts';
import { funderTypeOtherCommons } from './funder-type-other-commons.ts';

/** Every type of funder of the fourth workshop, in the order of its table. */
export const funderAdvice = [
  funderTypeState,
  funderTypeLocalAuthorities,
  funderTypeEuropeanUnion,
  funderTypeForeignAgencies,
  funderTypeFoundations,
  funderTypeLargeCompanies,
  funderTypeSmallCompanies,
  funderTypeIndividuals,
  funderTypeCustomers,
  funderTypeResearch,
  funderTypeSolidarityFinance,
  funderTypeFreeSoftwareFunds,
  funderTypeNetworks,
  funderTypeOtherCommons
];
