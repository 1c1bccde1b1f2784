import { writeProblem } from './write-problem.ts';
import { searchNeighbours } from './search-neighbours.ts';
import { contactNearest } from './contact-nearest.ts';
import { interviewUsers } from './interview-users.ts';
import { auditRights } from './audit-rights.ts';
import { getAgreements } from './get-agreements.ts';
import { splitScope } from './split-scope.ts';
import { assessDataRisk } from './assess-data-risk.ts';
import { bridgeShortage } from './bridge-shortage.ts';
import { keepSafe } from './keep-safe.ts';
import { relicense } from './relicense.ts';
import { setLicence } from './set-licence.ts';
import { openWorkplace } from './open-workplace.ts';
import { plainReadme } from './plain-readme.ts';
import { contributionGuide } from './contribution-guide.ts';
import { firstTasks } from './first-tasks.ts';
import { testFirstContribution } from './test-first-contribution.ts';
import { usableReleaseFirst } from './usable-release-first.ts';
import { secondOrganisation } from './second-organisation.ts';
import { employersYes } from './employers-yes.ts';
import { enableDco } from './enable-dco.ts';
import { writeGovernance } from './write-governance.ts';
import { consentDecision } from './consent-decision.ts';
import { secondMaintainer } from './second-maintainer.ts';
import { releaseWithoutFounder } from './release-without-founder.ts';
import { codeOfConduct } from './code-of-conduct.ts';
import { documentOperations } from './document-operations.ts';
import { supportPolicy } from './support-policy.ts';
import { securityPolicy } from './security-policy.ts';
import { transferAssets } from './transfer-assets.ts';
import { powerSharingDate } from './power-sharing-date.ts';
import { compareHomes } from './compare-homes.ts';
import { multiYearAgreement } from './multi-year-agreement.ts';
import { findHost } from './find-host.ts';
import { taxRuling } from './tax-ruling.ts';
import { costNeeds } from './cost-needs.ts';
import { fundingCharter } from './funding-charter.ts';
import { secondFunder } from './second-funder.ts';
import { afterGrantPlan } from './after-grant-plan.ts';
import { askInKind } from './ask-in-kind.ts';
import { reusableApplication } from './reusable-application.ts';
import { testTagline } from './test-tagline.ts';
import { demoVideo } from './demo-video.ts';
import { getListed } from './get-listed.ts';
import { userList } from './user-list.ts';
import { indicators } from './indicators.ts';
import { recruitAmbassadors } from './recruit-ambassadors.ts';
import { contributionWorkshop } from './contribution-workshop.ts';
import { brandCharter } from './brand-charter.ts';
import { upstreamClause } from './upstream-clause.ts';
import { pilotContributoryBudget } from './pilot-contributory-budget.ts';
import { openTranslation } from './open-translation.ts';
import { accessibilityAudit } from './accessibility-audit.ts';
import { annualReview } from './annual-review.ts';
import { publishFundingPage } from './publish-funding-page.ts';
import { exitClause } from './exit-clause.ts';
import { ideaBox } from './idea-box.ts';
import { meetPeer } from './meet-peer.ts';
import { tryTheirs } from './try-theirs.ts';
import { agreeToMove } from './agree-to-move.ts';
import { agreeOurShare } from './agree-our-share.ts';
import { moveOurUsers } from './move-our-users.ts';

/** Every action that a plan may contain. */
export const actionAdvice = [
  writeProblem,
  searchNeighbours,
  contactNearest,
  agreeToMove,
  tryTheirs,
  agreeOurShare,
  moveOurUsers,
  interviewUsers,
  auditRights,
  getAgreements,
  splitScope,
  assessDataRisk,
  setLicence,
  relicense,
  openWorkplace,
  plainReadme,
  contributionGuide,
  firstTasks,
  testFirstContribution,
  usableReleaseFirst,
  secondOrganisation,
  employersYes,
  enableDco,
  writeGovernance,
  consentDecision,
  secondMaintainer,
  releaseWithoutFounder,
  codeOfConduct,
  documentOperations,
  supportPolicy,
  securityPolicy,
  transferAssets,
  powerSharingDate,
  compareHomes,
  multiYearAgreement,
  findHost,
  taxRuling,
  keepSafe,
  bridgeShortage,
  costNeeds,
  fundingCharter,
  secondFunder,
  afterGrantPlan,
  askInKind,
  reusableApplication,
  testTagline,
  demoVideo,
  getListed,
  userList,
  indicators,
  recruitAmbassadors,
  contributionWorkshop,
  brandCharter,
  upstreamClause,
  pilotContributoryBudget,
  openTranslation,
  accessibilityAudit,
  annualReview,
  publishFundingPage,
  exitClause,
  ideaBox,
  meetPeer
];
