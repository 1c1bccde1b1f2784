import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
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

/** A federation’s tool and a cooperative’s data, both behind a door; and the same federation with the door open. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'open-business', 'share-cost'),
      answer(danger, 'none'),
      answer(agreement, 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'association'),
      answer(access, 'on-request'),
      answer(reuseRights, 'restricted'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(capture, 'several-parts'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'partial'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'nonprofits'),
      answer(organisations, 'four-plus'),
      answer(sensitiveData, 'pseudonymisable'),
      answer(generalInterest, 'likely'),
      answer(largestFunder, 'under-30'),
      answer(currentIncome, 'fees'),
      answer(needs, 'maintenance')
    ),
    answersFrom(
      answer(motive, 'verdict'),
      answer(danger, 'none'),
      answer(agreement, 'board', 'co-authors'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'data'),
      answer(carrier, 'cooperative'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(capture, 'everything'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'clear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'companies'),
      answer(organisations, 'four-plus'),
      answer(ownRevenue, 'complementary'),
      answer(largestFunder, 'under-30'),
      answer(currentIncome, 'fees', 'sales')
    )
  ],
  not: answersFrom(
    answer(motive, 'verdict'),
    answer(danger, 'none'),
    answer(agreement, 'board'),
    answer(maturity, 'growth'),
    answer(resource, 'software'),
    answer(carrier, 'association'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'one-part'),
    answer(continuity, 'documented'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'co-funded'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'nonprofits'),
    answer(organisations, 'four-plus'),
    answer(licence, 'copyleft'),
    answer(largestFunder, 'under-30'),
    answer(currentIncome, 'fees')
  )
};
