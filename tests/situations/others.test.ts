import { expect, it } from 'vitest';
import { questionsOf } from '#engine/course/course.ts';
import { recognition } from '#engine/note/recognition.ts';
import { answer, answersFrom } from '#engine/reason/answer.ts';
import { Situation } from '#engine/reason/situation.ts';
import { comesFor } from '#knowledge/comes-for.ts';
import { courseShape, situationShapes } from '#knowledge/compile.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
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

const questions = questionsOf(courseShape());
const known = situationShapes();

const cases = [
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
    'a group that keeps its own lexicon beside the one it was copied from, and quarrels, is led by the dispute',
    'dispute',
    answersFrom(
      answer(motive, 'verdict'),
      answer(danger, 'dispute'),
      answer(agreement, 'co-authors'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(carrier, 'informal-group'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(neighbour, 'alive'),
      answer(neighbourWish, 'own'),
      answer(startingPoint, 'fork'),
      answer(rights, 'clear'),
      answer(organisations, 'two-three'),
      answer(conflictPath, 'none')
    )
  ],
  [
    'a State weather office whom six countries ask for one list is led by what it alone answers for',
    'public-service-alone',
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'data'),
      answer(carrier, 'state-body'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'no'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'four-plus'),
      answer(users, 'public', 'companies'),
      answer(wouldSuffer, 'companies', 'state'),
      answer(needs, 'maintenance', 'hosting'),
      answer(currentIncome, 'own-budget')
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
    'a library with one box of tapes and a leaking roof is led by the copy, before any agreement',
    'single-copy',
    answersFrom(
      answer(motive, 'rights'),
      answer(danger, 'single-copy'),
      answer(agreement, 'people-shown', 'co-authors'),
      answer(maturity, 'prototype'),
      answer(resource, 'content'),
      answer(carrier, 'local-authority'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(upkeep, 'one-off'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(organisations, 'one')
    )
  ],
  [
    'a finished dictionary that its two authors alone keep, asking what it needs, is led by keeping it',
    'single-copy',
    answersFrom(
      answer(motive, 'verdict'),
      answer(danger, 'none'),
      answer(agreement, 'only-us'),
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'informal-group'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'nobody'),
      answer(continuity, 'all-stops'),
      answer(upkeep, 'one-off'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'one'),
      answer(workplace, 'email')
    )
  ],
  [
    'a state service told to make a commons of a register that it must keep alone is led by its being alone',
    'public-service-alone',
    answersFrom(
      answer(motive, 'told-to'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'data'),
      answer(carrier, 'state-body'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'no'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'one'),
      answer(users, 'public', 'companies')
    )
  ],
  [
    'a ministry that is told to make a commons and would share the decision is led by what it is told',
    'told-to-make-commons',
    answersFrom(
      answer(motive, 'told-to'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(maturity, 'first-users'),
      answer(resource, 'data'),
      answer(carrier, 'state-body'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'one')
    )
  ],
  [
    'a foundation offered money by a brand that some refuse is led by the offer, not by the quarrel',
    'big-donor',
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'dispute'),
      answer(agreement, 'board', 'co-authors'),
      answer(maturity, 'growth'),
      answer(resource, 'content'),
      answer(carrier, 'association'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(organisations, 'four-plus'),
      answer(conflictPath, 'none'),
      answer(needs, 'hosting'),
      answer(refusedFunders, 'unwritten'),
      answer(currentIncome, 'gifts')
    )
  ],
  [
    'two groups of a standards circle that quarrel over a field, with no offer, are led by the dispute',
    'dispute',
    answersFrom(
      answer(motive, 'verdict'),
      answer(danger, 'dispute'),
      answer(agreement, 'co-authors'),
      answer(maturity, 'first-users'),
      answer(resource, 'standard'),
      answer(carrier, 'informal-group'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(organisations, 'two-three'),
      answer(conflictPath, 'none')
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
      answer(releasePeople, 'one'),
      answer(nameOwner, 'one-person')
    )
  ],
  [
    'a format read by nine programs, answered before anybody asked why, is led by its use',
    'standard-in-use',
    answersFrom(
      answer(maturity, 'infrastructure'),
      answer(resource, 'standard'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'written-rules'),
      answer(organisations, 'four-plus'),
      answer(users, 'companies', 'local-authorities'),
      answer(paidServices, 'certification'),
      answer(nameOwner, 'neutral')
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
  ],
  [
    'a shared map whose team decides alone, answered before anybody asked why, is led by the voices',
    'voices-to-share',
    answersFrom(
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'two-three'),
      answer(communitySize, 'over-hundred'),
      answer(nameOwner, 'carrier')
    )
  ],
  [
    'recorded patients in a hospital’s lessons, answered before anybody asked why, are led by the people shown',
    'people-in-it',
    answersFrom(
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'state-body'),
      answer(access, 'frozen'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(organisations, 'one'),
      answer(sensitiveData, 'personal')
    )
  ]
] as const;

it.each(cases)('%s', (_sentence, id, answers) => {
  const recognised = recognition(known, new Situation(questions, answers), {
    comesFor,
    lead: undefined,
    companion: undefined
  });
  expect(recognised.lead?.advice.id).toBe(id);
  expect(recognised.sure).toBe(true);
});
