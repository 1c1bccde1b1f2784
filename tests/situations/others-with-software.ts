import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';

/** Who makes a program or a service, whatever else: a sentence, what leads, what they answer. */
export const withSoftware = [
  [
    'a school board that shares its timetable program with two others is led by the shared cost',
    'shared-cost-authorities',
    answersFrom(
      answer(motive, 'share-cost'),
      answer(danger, 'none'),
      answer(agreement, 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'two-three'),
      answer(users, 'education'),
      answer(nameOwner, 'carrier')
    )
  ],
  [
    'a cooperative of bakers whose dough controller two factories want to copy is led by the plans',
    'plans-to-build',
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'none'),
      answer(agreement, 'only-us'),
      answer(maturity, 'first-users'),
      answer(resource, 'hardware', 'software'),
      answer(carrier, 'cooperative'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(opponents, 'industry'),
      answer(organisations, 'one')
    )
  ],
  [
    'volunteers whose copy of an abandoned booking site loses its keeper are led by taking it over',
    'take-over-abandoned',
    answersFrom(
      answer(motive, 'more-hands'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'board'),
      answer(maturity, 'first-users'),
      answer(resource, 'online-service'),
      answer(carrier, 'association'),
      answer(access, 'on-request'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(neighbour, 'abandoned'),
      answer(startingPoint, 'fork'),
      answer(rights, 'clear'),
      answer(organisations, 'two-three'),
      answer(currentIncome, 'fees')
    )
  ],
  [
    'an association that waits for a grant with an empty till is led by the money, not by its contractor',
    'promised-money',
    answersFrom(
      answer(motive, 'rights'),
      answer(danger, 'money-ends'),
      answer(agreement, 'contractor'),
      answer(maturity, 'growth'),
      answer(resource, 'online-service'),
      answer(carrier, 'association'),
      answer(outsideContributors, 'several'),
      answer(rights, 'partial'),
      answer(nameOwner, 'supplier'),
      answer(needs, 'cash', 'hosting'),
      answer(runway, 'under-three-months'),
      answer(largestFunder, 'over-60'),
      answer(currentIncome, 'grant')
    )
  ],
  [
    'a firm that lives from the program it sells, answered before anybody asked why, is led by its product',
    'open-product',
    answersFrom(
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'company'),
      answer(access, 'on-request'),
      answer(reuseRights, 'restricted'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'no'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'threatened'),
      answer(currentIncome, 'sales')
    )
  ],
  [
    'a lone keeper of a much used library, answered before anybody asked why, is led by being alone',
    'lone-maintainer',
    answersFrom(
      answer(maturity, 'infrastructure'),
      answer(resource, 'software'),
      answer(carrier, 'individual'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'now'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'none'),
      answer(largestFunder, 'no-budget'),
      answer(releasePeople, 'one'),
      answer(nameOwner, 'one-person')
    )
  ],
  [
    'a town whose supplier holds the name, answered before anybody asked why, is led by what it bought',
    'contractor-made',
    answersFrom(
      answer(maturity, 'first-users'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(organisations, 'one'),
      answer(nameOwner, 'supplier')
    )
  ]
] as const;
