import { answer, answersFrom } from '#engine/reason/answer.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
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

/** A county with its own version of a free tool, and a company with a part for one; and a copy whose original is dead. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'share-cost'),
      answer(danger, 'money-ends'),
      answer(agreement, 'contractor'),
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(capture, 'one-part'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'alive'),
      answer(neighbourWish, 'contribute'),
      answer(startingPoint, 'fork'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(users, 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(licence, 'copyleft'),
      answer(needs, 'maintenance', 'development'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier'),
      answer(sensitiveData, 'none')
    ),
    answersFrom(
      answer(motive, 'share-cost', 'verdict'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(maturity, 'first-users'),
      answer(resource, 'data', 'software'),
      answer(carrier, 'research'),
      answer(access, 'on-request'),
      answer(reuseRights, 'restricted'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(capture, 'one-part'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'alive'),
      answer(neighbourWish, 'contribute'),
      answer(startingPoint, 'fork'),
      answer(rights, 'clear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'researchers'),
      answer(organisations, 'one'),
      answer(licence, 'copyleft'),
      answer(needs, 'maintenance'),
      answer(sensitiveData, 'none')
    )
  ],
  not: answersFrom(
    answer(motive, 'join-or-build'),
    answer(danger, 'none'),
    answer(agreement, 'source-owner'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(carrier, 'local-authority'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(sharedPower, 'later'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'abandoned'),
    answer(startingPoint, 'fork'),
    answer(rights, 'partial'),
    answer(problemReach, 'thousands'),
    answer(users, 'local-authorities'),
    answer(licence, 'copyleft')
  )
};
