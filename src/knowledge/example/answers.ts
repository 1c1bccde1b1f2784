import { everythingSaid, said } from '#engine/reason/answer.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { listed } from '#knowledge/questions/disseminate/listed.ts';
import { measures } from '#knowledge/questions/disseminate/measures.ts';
import { namePolicy } from '#knowledge/questions/disseminate/name-policy.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { providers } from '#knowledge/questions/disseminate/providers.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { dependenceAccepted } from '#knowledge/questions/finance/dependence-accepted.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributionTime } from '#knowledge/questions/produce/first-contribution-time.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { inclusion } from '#knowledge/questions/produce/inclusion.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { replyTime } from '#knowledge/questions/produce/reply-time.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';

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
