import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
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

/** A commons that a hierarchy or a funder asks for. */
export const dossiers: SituationDossiers = {
  leads: [
    // A town’s digital service, by order of its director.
    answersFrom(
      answer(motive, 'told-to'),
      answer(maturity, 'first-users'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'board'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(continuity, 'from-a-copy'),
      answer(neighbour, 'alive'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(organisations, 'one'),
      answer(users, 'local-authorities'),
      answer(sensitiveData, 'none'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier'),
      answer(politicalSupport, 'one-person')
    ),
    // An association’s guide: its funder wrote “commons” in the agreement.
    answersFrom(
      answer(motive, 'told-to'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(carrier, 'association'),
      answer(upkeep, 'one-off'),
      answer(danger, 'none'),
      answer(agreement, 'board'),
      answer(access, 'frozen'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'no'),
      answer(continuity, 'from-a-copy'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'four-to-twenty'),
      answer(organisations, 'one'),
      answer(users, 'nonprofits'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'credit'),
      answer(largestFunder, 'over-60'),
      answer(currentIncome, 'grant'),
      answer(needs, 'nothing')
    )
  ],
  // A laboratory with a date in its grant, and no talk of a commons.
  not: answersFrom(
    answer(motive, 'answer-somebody'),
    answer(maturity, 'prototype'),
    answer(resource, 'data'),
    answer(carrier, 'research'),
    answer(upkeep, 'lasting'),
    answer(danger, 'money-ends'),
    answer(agreement, 'board'),
    answer(access, 'none'),
    answer(reuseRights, 'unwritten'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(sharedPower, 'no'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(organisations, 'one'),
    answer(users, 'researchers'),
    answer(sensitiveData, 'none'),
    answer(largestFunder, 'over-60'),
    answer(currentIncome, 'call')
  )
};
