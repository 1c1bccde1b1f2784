import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
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

/** Who makes no program: a sentence, what leads, what they answer. */
export const withoutSoftware = [
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
