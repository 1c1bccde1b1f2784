import { homeAssociation } from './home-association.ts';
import { homeEconomicGrouping } from './home-economic-grouping.ts';
import { homeEdic } from './home-edic.ts';
import { homeEmploymentCooperative } from './home-employment-cooperative.ts';
import { homeEndowment } from './home-endowment.ts';
import { homeFiscalHost } from './home-fiscal-host.ts';
import { homeGip } from './home-gip.ts';
import { homeHostAbroad } from './home-host-abroad.ts';
import { homeHostFoundation } from './home-host-foundation.ts';
import { homeJointAuthority } from './home-joint-authority.ts';
import { homeNone } from './home-none.ts';
import { homePublicAgreement } from './home-public-agreement.ts';
import { homeScic } from './home-scic.ts';
import { homeScop } from './home-scop.ts';
import { homeShelteredFoundation } from './home-sheltered-foundation.ts';
import { homeUniversityFoundation } from './home-university-foundation.ts';

/** Every legal home that can sign, receive money and answer for the commons. */
export const legalHomeAdvice = [
  homeNone,
  homeFiscalHost,
  homeHostAbroad,
  homeEmploymentCooperative,
  homeAssociation,
  homePublicAgreement,
  homeJointAuthority,
  homeEconomicGrouping,
  homeScop,
  homeScic,
  homeGip,
  homeEndowment,
  homeShelteredFoundation,
  homeUniversityFoundation,
  homeHostFoundation,
  homeEdic
];
