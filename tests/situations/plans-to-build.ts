import { answer, answersFrom } from '#engine/reason/answer.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
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

/** A seed drill that a maker wants to sell and a wheel whose authors never signed; and the same association’s courses. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'none'),
      answer(agreement, 'co-authors'),
      answer(maturity, 'growth'),
      answer(resource, 'hardware'),
      answer(carrier, 'informal-group'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'now'),
      answer(capture, 'one-part'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(users, 'companies', 'public'),
      answer(organisations, 'two-three'),
      answer(opponents, 'industry'),
      answer(sensitiveData, 'none'),
      answer(licence, 'copyleft'),
      answer(usersProduce, 'yes'),
      answer(usableByOthers, 'documented'),
      answer(recipient, 'umbrella'),
      answer(needs, 'legal')
    ),
    answersFrom(
      answer(motive, 'rights', 'livelihood'),
      answer(danger, 'none'),
      answer(agreement, 'source-owner', 'co-authors'),
      answer(maturity, 'first-users'),
      answer(resource, 'hardware'),
      answer(carrier, 'company'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(capture, 'everything'),
      answer(continuity, 'all-stops'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'public'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'complementary'),
      answer(opponents, 'supplier'),
      answer(sensitiveData, 'none'),
      answer(usersProduce, 'partly'),
      answer(usableByOthers, 'with-help')
    )
  ],
  not: answersFrom(
    answer(motive, 'rights', 'livelihood'),
    answer(danger, 'none'),
    answer(agreement, 'co-authors'),
    answer(maturity, 'first-users'),
    answer(resource, 'content'),
    answer(carrier, 'informal-group'),
    answer(access, 'living'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(sharedPower, 'now'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'unclear'),
    answer(problemReach, 'thousands'),
    answer(users, 'public'),
    answer(organisations, 'two-three'),
    answer(sensitiveData, 'none')
  )
};
