import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { contributionChannel } from '#knowledge/questions/qualify/contribution-channel.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** A company’s free tool with a restive crowd and an association’s map kept by its board; and a company that will not share. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'more-hands'),
      answer(danger, 'dispute'),
      answer(agreement, 'board'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'software'),
      answer(carrier, 'company'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(capture, 'several-parts'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'companies', 'developers'),
      answer(organisations, 'four-plus'),
      answer(communitySize, 'sixteen-to-hundred'),
      answer(ownRevenue, 'around'),
      answer(sensitiveData, 'none'),
      answer(licence, 'copyleft'),
      answer(nameOwner, 'carrier'),
      answer(releasePeople, 'three-plus'),
      answer(writtenRules, 'none'),
      answer(conflictPath, 'none'),
      answer(largestFunder, 'under-30'),
      answer(currentIncome, 'sales')
    ),
    answersFrom(
      answer(motive, 'verdict'),
      answer(danger, 'none'),
      answer(agreement, 'board', 'co-authors'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free-traced'),
      answer(contributionChannel, 'public-with-deadline'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'now'),
      answer(capture, 'everything'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'public', 'nonprofits'),
      answer(organisations, 'two-three'),
      answer(communitySize, 'sixteen-to-hundred'),
      answer(sensitiveData, 'none'),
      answer(licence, 'copyleft'),
      answer(nameOwner, 'one-person'),
      answer(releasePeople, 'two'),
      answer(writtenRules, 'written'),
      answer(conflictPath, 'none'),
      answer(generalInterest, 'likely'),
      answer(largestFunder, 'no-budget')
    )
  ],
  not: answersFrom(
    answer(motive, 'more-hands'),
    answer(danger, 'none'),
    answer(agreement, 'board'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'software'),
    answer(carrier, 'company'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(sharedPower, 'no'),
    answer(capture, 'several-parts'),
    answer(continuity, 'documented'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'companies'),
    answer(organisations, 'two-three'),
    answer(communitySize, 'four-to-fifteen'),
    answer(ownRevenue, 'around'),
    answer(sensitiveData, 'none'),
    answer(licence, 'copyleft'),
    answer(nameOwner, 'carrier'),
    answer(releasePeople, 'three-plus')
  )
};
