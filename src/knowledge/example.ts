import { everythingSaid, said } from '#engine/said.ts';
import { ambassadors } from './questions/disseminate/ambassadors.ts';
import { listed } from './questions/disseminate/listed.ts';
import { measures } from './questions/disseminate/measures.ts';
import { namePolicy } from './questions/disseminate/name-policy.ts';
import { nextAudience } from './questions/disseminate/next-audience.ts';
import { pitchTested } from './questions/disseminate/pitch-tested.ts';
import { proof } from './questions/disseminate/proof.ts';
import { providers } from './questions/disseminate/providers.ts';
import { reuseList } from './questions/disseminate/reuse-list.ts';
import { spreadModel } from './questions/disseminate/spread-model.ts';
import { currentIncome } from './questions/finance/current-income.ts';
import { dependenceAccepted } from './questions/finance/dependence-accepted.ts';
import { fundraisingTime } from './questions/finance/fundraising-time.ts';
import { generalInterest } from './questions/finance/general-interest.ts';
import { inKindOffers } from './questions/finance/in-kind-offers.ts';
import { needs } from './questions/finance/needs.ts';
import { paidServices } from './questions/finance/paid-services.ts';
import { refusedFunders } from './questions/finance/refused-funders.ts';
import { runway } from './questions/finance/runway.ts';
import { wouldSuffer } from './questions/finance/would-suffer.ts';
import { communitySize } from './questions/identify/community-size.ts';
import { contributiveValue } from './questions/identify/contributive-value.ts';
import { neighbour } from './questions/identify/neighbour.ts';
import { opponents } from './questions/identify/opponents.ts';
import { organisations } from './questions/identify/organisations.ts';
import { ownRevenue } from './questions/identify/own-revenue.ts';
import { problemReach } from './questions/identify/problem-reach.ts';
import { rights } from './questions/identify/rights.ts';
import { sensitiveData } from './questions/identify/sensitive-data.ts';
import { startingPoint } from './questions/identify/starting-point.ts';
import { users } from './questions/identify/users.ts';
import { conflictPath } from './questions/maintain/conflict-path.ts';
import { decisionToday } from './questions/maintain/decision-today.ts';
import { largestFunder } from './questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from './questions/maintain/main-funder-leaves.ts';
import { nameOwner } from './questions/maintain/name-owner.ts';
import { politicalSupport } from './questions/maintain/political-support.ts';
import { promise } from './questions/maintain/promise.ts';
import { recognition } from './questions/maintain/recognition.ts';
import { releasePeople } from './questions/maintain/release-people.ts';
import { stakeholders } from './questions/maintain/stakeholders.ts';
import { writtenRules } from './questions/maintain/written-rules.ts';
import { closedDependency } from './questions/produce/closed-dependency.ts';
import { contributorsOnDuty } from './questions/produce/contributors-on-duty.ts';
import { firstContributionTime } from './questions/produce/first-contribution-time.ts';
import { firstContributions } from './questions/produce/first-contributions.ts';
import { inclusion } from './questions/produce/inclusion.ts';
import { licence } from './questions/produce/licence.ts';
import { replyTime } from './questions/produce/reply-time.ts';
import { returnWanted } from './questions/produce/return-wanted.ts';
import { reviewer } from './questions/produce/reviewer.ts';
import { usableByOthers } from './questions/produce/usable-by-others.ts';
import { usersProduce } from './questions/produce/users-produce.ts';
import { workplace } from './questions/produce/workplace.ts';
import { access } from './questions/qualify/access.ts';
import { capture } from './questions/qualify/capture.ts';
import { carrier } from './questions/qualify/carrier.ts';
import { continuity } from './questions/qualify/continuity.ts';
import { contributionChannel } from './questions/qualify/contribution-channel.ts';
import { maturity } from './questions/qualify/maturity.ts';
import { outsideContributors } from './questions/qualify/outside-contributors.ts';
import { resource } from './questions/qualify/resource.ts';
import { reuseRights } from './questions/qualify/reuse-rights.ts';
import { roadmapDecision } from './questions/qualify/roadmap-decision.ts';
import { transparency } from './questions/qualify/transparency.ts';
import { upkeep } from './questions/qualify/upkeep.ts';

/** A complete made-up project: a media library and its neighbours share their digital workshops. */
export const exampleAnswers = everythingSaid(
  said(maturity, 'first-users'),
  said(resource, 'content', 'data'),
  said(carrier, 'association'),
  said(access, 'living'),
  said(reuseRights, 'free-traced'),
  said(contributionChannel, 'public'),
  said(outsideContributors, 'diverse'),
  said(roadmapDecision, 'group-with-outsiders'),
  said(capture, 'one-part'),
  said(continuity, 'documented'),
  said(transparency, 'internal'),
  said(upkeep, 'lasting'),
  said(neighbour, 'abandoned'),
  said(startingPoint, 'own-work'),
  said(rights, 'partial'),
  said(problemReach, 'thousands'),
  said(users, 'public', 'nonprofits', 'local-authorities', 'education'),
  said(organisations, 'four-plus'),
  said(communitySize, 'four-to-fifteen'),
  said(contributiveValue, 'contributive'),
  said(ownRevenue, 'complementary'),
  said(sensitiveData, 'none'),
  said(opponents, 'dont-know'),
  said(returnWanted, 'improvements'),
  said(licence, 'copyleft'),
  said(workplace, 'open-wiki'),
  said(firstContributions, 'data', 'review', 'field-tests', 'mediation'),
  said(firstContributionTime, 'under-an-hour'),
  said(replyTime, 'a-week'),
  said(usersProduce, 'partly'),
  said(usableByOthers, 'documented'),
  said(closedDependency, 'replaceable'),
  said(reviewer, 'peer'),
  said(contributorsOnDuty, 'most'),
  said(inclusion, 'planned'),
  said(releasePeople, 'two'),
  said(nameOwner, 'carrier'),
  said(decisionToday, 'discussion'),
  said(writtenRules, 'written'),
  said(stakeholders, 'users', 'contributors', 'local-authorities'),
  said(promise, 'best-effort'),
  said(largestFunder, 'over-60'),
  said(mainFunderLeaves, 'slows'),
  said(recognition, 'name'),
  said(conflictPath, 'none'),
  said(politicalSupport, 'partly'),
  said(needs, 'animation', 'hosting', 'maintenance', 'communication', 'translation'),
  said(inKindOffers, 'hosting', 'staff-time', 'premises'),
  said(generalInterest, 'likely'),
  said(wouldSuffer, 'local-authorities', 'nonprofits', 'public'),
  said(paidServices, 'training'),
  said(runway, 'six-to-eighteen'),
  said(fundraisingTime, 'one-two'),
  said(dependenceAccepted, 'medium'),
  said(refusedFunders, 'unwritten'),
  said(currentIncome, 'grant', 'own-budget'),
  said(proof, 'known-witness'),
  said(nextAudience, 'officials', 'funders', 'contributors'),
  said(pitchTested, 'not-understood'),
  said(listed, 'nowhere'),
  said(reuseList, 'informal'),
  said(namePolicy, 'unclear'),
  said(measures, 'partly'),
  said(ambassadors, 'one-to-three'),
  said(providers, 'none'),
  said(spreadModel, 'copies')
);
