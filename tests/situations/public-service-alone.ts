import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
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
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** A coast authority’s open list and a town’s closed service; and a town that shares its decisions. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'verdict'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'data', 'standard'),
      answer(carrier, 'state-body'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'no'),
      answer(capture, 'one-part'),
      answer(continuity, 'documented'),
      answer(transparency, 'none'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'public', 'companies'),
      answer(organisations, 'four-plus'),
      answer(sensitiveData, 'none'),
      answer(licence, 'permissive'),
      answer(largestFunder, 'over-60'),
      answer(currentIncome, 'own-budget'),
      answer(politicalSupport, 'no')
    ),
    answersFrom(
      answer(motive, 'verdict'),
      answer(danger, 'none'),
      answer(agreement, 'employer', 'contractor'),
      answer(maturity, 'growth'),
      answer(resource, 'online-service'),
      answer(carrier, 'local-authority'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'no'),
      answer(capture, 'everything'),
      answer(continuity, 'from-a-copy'),
      answer(transparency, 'internal'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(users, 'public', 'nonprofits'),
      answer(organisations, 'one'),
      answer(sensitiveData, 'personal'),
      answer(largestFunder, 'over-60'),
      answer(currentIncome, 'own-budget'),
      answer(politicalSupport, 'one-person')
    )
  ],
  not: answersFrom(
    answer(motive, 'told-to'),
    answer(danger, 'none'),
    answer(agreement, 'employer'),
    answer(maturity, 'growth'),
    answer(resource, 'online-service'),
    answer(carrier, 'local-authority'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(capture, 'one-part'),
    answer(continuity, 'documented'),
    answer(transparency, 'published'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'public'),
    answer(organisations, 'four-plus'),
    answer(licence, 'copyleft'),
    answer(sensitiveData, 'none')
  )
};
