import type { Term } from '#knowledge/kinds/term.ts';
import { agreement } from './agreement.ts';
import { api } from './api.ts';
import { assignmentOfRights } from './assignment-of-rights.ts';
import { bounty } from './bounty.ts';
import { callForCommons } from './call-for-commons.ts';
import { callForProjects } from './call-for-projects.ts';
import { carrier } from './carrier.ts';
import { cashFlow } from './cash-flow.ts';
import { certificateOfOrigin } from './certificate-of-origin.ts';
import { community } from './community.ts';
import { consent } from './consent.ts';
import { consortium } from './consortium.ts';
import { contributorAgreement } from './contributor-agreement.ts';
import { contributoryBudget } from './contributory-budget.ts';
import { copyleft } from './copyleft.ts';
import { creativeCommons } from './creative-commons.ts';
import { crowdfunding } from './crowdfunding.ts';
import { cyberResilienceAct } from './cyber-resilience-act.ts';
import { digitalCommons } from './digital-commons.ts';
import { digitalPublicGood } from './digital-public-good.ts';
import { dualLicence } from './dual-licence.ts';
import { dues } from './dues.ts';
import { edic } from './edic.ts';
import { endowmentFund } from './endowment-fund.ts';
import { externality } from './externality.ts';
import { federation } from './federation.ts';
import { fiscalHost } from './fiscal-host.ts';
import { forge } from './forge.ts';
import { fork } from './fork.ts';
import { freeLicence } from './free-licence.ts';
import { freeRiding } from './free-riding.ts';
import { gdpr } from './gdpr.ts';
import { generalInterest } from './general-interest.ts';
import { gip } from './gip.ts';
import { governance } from './governance.ts';
import { gpl } from './gpl.ts';
import { grant } from './grant.ts';
import { impactAssessment } from './impact-assessment.ts';
import { inKind } from './in-kind.ts';
import { interoperability } from './interoperability.ts';
import { jointPurchasing } from './joint-purchasing.ts';
import { licenceOuverte } from './licence-ouverte.ts';
import { maintainers } from './maintainers.ts';
import { odbl } from './odbl.ts';
import { openData } from './open-data.ts';
import { openFormat } from './open-format.ts';
import { participatorySecurities } from './participatory-securities.ts';
import { patent } from './patent.ts';
import { permissiveLicence } from './permissive-licence.ts';
import { personalData } from './personal-data.ts';
import { philanthropy } from './philanthropy.ts';
import { pooling } from './pooling.ts';
import { publicProcurement } from './public-procurement.ts';
import { reEnclosure } from './re-enclosure.ts';
import { reciprocityLicence } from './reciprocity-licence.ts';
import { repository } from './repository.ts';
import { resource } from './resource.ts';
import { rgaa } from './rgaa.ts';
import { roadmap } from './roadmap.ts';
import { scic } from './scic.ts';
import { securityFlaw } from './security-flaw.ts';
import { seedMoney } from './seed-money.ts';
import { skillsPhilanthropy } from './skills-philanthropy.ts';
import { sourceCode } from './source-code.ts';
import { spdx } from './spdx.ts';
import { sponsorship } from './sponsorship.ts';
import { standard } from './standard.ts';
import { taxReceipt } from './tax-receipt.ts';
import { taxRuling } from './tax-ruling.ts';
import { tradeMark } from './trade-mark.ts';
import { trustedThirdParty } from './trusted-third-party.ts';
import { upstreamClause } from './upstream-clause.ts';

/** Every word that somebody may stumble on, explained. */
export const glossary: readonly Term[] = [
  agreement,
  api,
  assignmentOfRights,
  bounty,
  callForCommons,
  callForProjects,
  carrier,
  cashFlow,
  certificateOfOrigin,
  community,
  consent,
  consortium,
  contributorAgreement,
  contributoryBudget,
  copyleft,
  creativeCommons,
  crowdfunding,
  cyberResilienceAct,
  digitalCommons,
  digitalPublicGood,
  dualLicence,
  dues,
  edic,
  endowmentFund,
  externality,
  federation,
  fiscalHost,
  forge,
  fork,
  freeLicence,
  freeRiding,
  gdpr,
  generalInterest,
  gip,
  governance,
  gpl,
  grant,
  impactAssessment,
  inKind,
  interoperability,
  jointPurchasing,
  licenceOuverte,
  maintainers,
  odbl,
  openData,
  openFormat,
  participatorySecurities,
  patent,
  permissiveLicence,
  personalData,
  philanthropy,
  pooling,
  publicProcurement,
  reEnclosure,
  reciprocityLicence,
  repository,
  resource,
  rgaa,
  roadmap,
  scic,
  securityFlaw,
  seedMoney,
  skillsPhilanthropy,
  sourceCode,
  spdx,
  sponsorship,
  standard,
  taxReceipt,
  taxRuling,
  tradeMark,
  trustedThirdParty,
  upstreamClause
];
