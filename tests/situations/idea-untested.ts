import { answer, answersFrom } from '#engine/reason/answer.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { contributiveValue } from '#knowledge/questions/identify/contributive-value.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
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

/** A librarian’s binder and a company’s tool, both imagined; and a librarian whose binder five branches already use. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'join-or-build'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(maturity, 'idea'),
      answer(resource, 'content'),
      answer(carrier, 'individual'),
      answer(sharedPower, 'now'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'not-searched'),
      answer(startingPoint, 'scratch'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'public', 'education'),
      answer(organisations, 'one'),
      answer(contributiveValue, 'mixed'),
      answer(ownRevenue, 'none'),
      answer(sensitiveData, 'none'),
      answer(firstContributions, 'data', 'review'),
      answer(stakeholders, 'users'),
      answer(needs, 'hosting'),
      answer(recipient, 'nobody'),
      answer(proof, 'none')
    ),
    answersFrom(
      answer(motive, 'verdict'),
      answer(danger, 'none'),
      answer(agreement, 'board'),
      answer(maturity, 'idea'),
      answer(resource, 'software', 'data'),
      answer(carrier, 'company'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'not-searched'),
      answer(startingPoint, 'scratch'),
      answer(problemReach, 'only-us'),
      answer(users, 'companies'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'none'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'improvements'),
      answer(needs, 'development'),
      answer(fundraisingTime, 'none')
    )
  ],
  not: answersFrom(
    answer(motive, 'more-hands'),
    answer(danger, 'person-leaves'),
    answer(agreement, 'employer'),
    answer(maturity, 'first-users'),
    answer(resource, 'content'),
    answer(carrier, 'individual'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'private'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(sharedPower, 'now'),
    answer(capture, 'everything'),
    answer(continuity, 'all-stops'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'unclear'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'public'),
    answer(releasePeople, 'one'),
    answer(recipient, 'nobody')
  )
};
