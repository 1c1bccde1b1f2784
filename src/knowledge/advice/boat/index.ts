import { windSharedProblem } from './wind-shared-problem.ts';
import { windNeighbourCommunity } from './wind-neighbour-community.ts';
import { windPublicOpenness } from './wind-public-openness.ts';
import { windOpenProgrammes } from './wind-open-programmes.ts';
import { windKnownVoice } from './wind-known-voice.ts';
import { windTiredOfClosed } from './wind-tired-of-closed.ts';
import { windProvenUse } from './wind-proven-use.ts';
import { windFacilitators } from './wind-facilitators.ts';
import { windOpenFormats } from './wind-open-formats.ts';
import { windEmployers } from './wind-employers.ts';
import { windEvents } from './wind-events.ts';
import { windReciprocity } from './wind-reciprocity.ts';
import { boatLicenceAndRights } from './boat-licence-and-rights.ts';
import { boatPublicWorkplace } from './boat-public-workplace.ts';
import { boatUsefulVersion } from './boat-useful-version.ts';
import { boatContributionRules } from './boat-contribution-rules.ts';
import { boatThreePeople } from './boat-three-people.ts';
import { boatWrittenDecisions } from './boat-written-decisions.ts';
import { boatLegalHome } from './boat-legal-home.ts';
import { boatYearOfBudget } from './boat-year-of-budget.ts';
import { boatLivelyChannel } from './boat-lively-channel.ts';
import { boatDocumentation } from './boat-documentation.ts';
import { boatCollectiveName } from './boat-collective-name.ts';
import { boatIndicators } from './boat-indicators.ts';
import { rockOnePerson } from './rock-one-person.ts';
import { rockOneFunder } from './rock-one-funder.ts';
import { rockTakeover } from './rock-takeover.ts';
import { rockTiredVolunteers } from './rock-tired-volunteers.ts';
import { rockMoneyAndValues } from './rock-money-and-values.ts';
import { rockSingleEmployer } from './rock-single-employer.ts';
import { rockChangeOfPolitics } from './rock-change-of-politics.ts';
import { rockUnclearRights } from './rock-unclear-rights.ts';
import { rockDuplicate } from './rock-duplicate.ts';
import { rockPersonalData } from './rock-personal-data.ts';
import { rockHeavyGovernance } from './rock-heavy-governance.ts';
import { rockBrokenPromise } from './rock-broken-promise.ts';
import { rockFreeRiders } from './rock-free-riders.ts';
import { rockLateCompliance } from './rock-late-compliance.ts';
import { rockEndOfGrant } from './rock-end-of-grant.ts';
import { rockPausedProgramme } from './rock-paused-programme.ts';
import { islandUsedByStrangers } from './island-used-by-strangers.ts';
import { islandThreeOrganisations } from './island-three-organisations.ts';
import { islandWithoutFounder } from './island-without-founder.ts';
import { islandChangedRule } from './island-changed-rule.ts';
import { islandPaidUpkeep } from './island-paid-upkeep.ts';
import { islandLivelihoods } from './island-livelihoods.ts';
import { islandReference } from './island-reference.ts';
import { islandAutonomousBranches } from './island-autonomous-branches.ts';
import { islandRenewedTeam } from './island-renewed-team.ts';
import { islandMeasuredImpact } from './island-measured-impact.ts';

/** Every item of the speed boat: wind, boat, rocks, then island. */
export const boatAdvice = [
  windSharedProblem,
  windNeighbourCommunity,
  windPublicOpenness,
  windOpenProgrammes,
  windKnownVoice,
  windTiredOfClosed,
  windProvenUse,
  windFacilitators,
  windOpenFormats,
  windEmployers,
  windEvents,
  windReciprocity,
  boatLicenceAndRights,
  boatPublicWorkplace,
  boatUsefulVersion,
  boatContributionRules,
  boatThreePeople,
  boatWrittenDecisions,
  boatLegalHome,
  boatYearOfBudget,
  boatLivelyChannel,
  boatDocumentation,
  boatCollectiveName,
  boatIndicators,
  rockOnePerson,
  rockOneFunder,
  rockTakeover,
  rockTiredVolunteers,
  rockMoneyAndValues,
  rockSingleEmployer,
  rockChangeOfPolitics,
  rockUnclearRights,
  rockDuplicate,
  rockPersonalData,
  rockHeavyGovernance,
  rockBrokenPromise,
  rockFreeRiders,
  rockLateCompliance,
  rockEndOfGrant,
  rockPausedProgramme,
  islandUsedByStrangers,
  islandThreeOrganisations,
  islandWithoutFounder,
  islandChangedRule,
  islandPaidUpkeep,
  islandLivelihoods,
  islandReference,
  islandAutonomousBranches,
  islandRenewedTeam,
  islandMeasuredImpact
];
