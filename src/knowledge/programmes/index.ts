import { ademeCallForCommons } from './ademe-call-for-commons.ts';
import { aic } from './aic.ts';
import { alphaOmega } from './alpha-omega.ts';
import { anctSupport } from './anct-support.ts';
import { anr } from './anr.ts';
import { bluehatsPrize } from './bluehats-prize.ts';
import { cifre } from './cifre.ts';
import { cii } from './cii.ts';
import { cir } from './cir.ts';
import { copiePubliqueNetwork } from './copie-publique.ts';
import { dcEdic } from './dc-edic.ts';
import { detrDsil } from './detr-dsil.ts';
import { digitalEurope } from './digital-europe.ts';
import { dla } from './dla.ts';
import { eduUp } from './edu-up.ts';
import { elfa } from './elfa.ts';
import { erasmusPlus } from './erasmus-plus.ts';
import { fdva1 } from './fdva-1.ts';
import { fdva2 } from './fdva-2.ts';
import { feder } from './feder.ts';
import { flossFund } from './floss-fund.ts';
import { fnso } from './fnso.ts';
import { fondationAfnic } from './fondation-afnic.ts';
import { fondationDeFrance } from './fondation-de-france.ts';
import { fondationFree } from './fondation-free.ts';
import { fondsDotationLibre } from './fonds-dotation-libre.ts';
import { fonjep } from './fonjep.ts';
import { france2030AiCommons } from './france-2030-ai-commons.ts';
import { githubSecureOpenSourceFund } from './github-secure-open-source-fund.ts';
import { horizonEurope } from './horizon-europe.ts';
import { jei } from './jei.ts';
import { leader } from './leader.ts';
import { ngiFediversity } from './ngi-fediversity.ts';
import { ngiTaler } from './ngi-taler.ts';
import { ngiZeroCommonsFund } from './ngi-zero-commons-fund.ts';
import { openInternetStack } from './open-internet-stack.ts';
import { openSourceEndowment } from './open-source-endowment.ts';
import { ostif } from './ostif.ts';
import { sovereignTechFellowship } from './sovereign-tech-fellowship.ts';
import { sovereignTechFund } from './sovereign-tech-fund.ts';
import { sovereignTechResilience } from './sovereign-tech-resilience.ts';
import { sovereignTechStandards } from './sovereign-tech-standards.ts';
import { userRightsLabel } from './user-rights-label.ts';
import { waterAgencies } from './water-agencies.ts';
import { wikimediaRapidFund } from './wikimedia-rapid-fund.ts';

/** Every scheme that a project may ask for money or for support. */
export const programmes = [
  openInternetStack,
  ngiZeroCommonsFund,
  ngiFediversity,
  ngiTaler,
  ademeCallForCommons,
  aic,
  fondationFree,
  france2030AiCommons,
  digitalEurope,
  fdva2,
  fdva1,
  fonjep,
  feder,
  erasmusPlus,
  dla,
  fondationAfnic,
  fondationDeFrance,
  sovereignTechFund,
  sovereignTechFellowship,
  sovereignTechStandards,
  flossFund,
  githubSecureOpenSourceFund,
  bluehatsPrize,
  anr,
  fnso,
  cifre,
  horizonEurope,
  dcEdic,
  elfa,
  wikimediaRapidFund,
  eduUp,
  leader,
  waterAgencies,
  detrDsil,
  anctSupport,
  userRightsLabel,
  alphaOmega,
  sovereignTechResilience,
  ostif,
  openSourceEndowment,
  fondsDotationLibre,
  copiePubliqueNetwork,
  cir,
  cii,
  jei
] as const;

export type ProgrammeId = (typeof programmes)[number]['id'];

/** A way of funding that has schemes. */
export type ModeWithSchemes = (typeof programmes)[number]['mode'];
