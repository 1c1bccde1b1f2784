import { answer, answersFrom } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { usableByOthers } from '#knowledge/questions/produce/usable-by-others.ts';
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

/** An association that keeps a format and a company’s consortium; and a new format that nobody uses yet. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'convince', 'more-hands'),
      answer(danger, 'none'),
      answer(agreement, 'board'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'standard'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free-traced'),
      answer(contributionChannel, 'public-with-deadline'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'written-rules'),
      answer(capture, 'nothing'),
      answer(continuity, 'relay'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'companies', 'local-authorities'),
      answer(organisations, 'four-plus'),
      answer(opponents, 'supplier'),
      answer(licence, 'permissive'),
      answer(usableByOthers, 'documented'),
      answer(paidServices, 'certification', 'training'),
      answer(nextAudience, 'officials', 'companies'),
      answer(generalInterest, 'no'),
      answer(largestFunder, 'under-30'),
      answer(currentIncome, 'fees')
    ),
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(danger, 'dispute'),
      answer(agreement, 'co-authors', 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'standard', 'software'),
      answer(carrier, 'cooperative'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(capture, 'one-part'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'companies', 'developers'),
      answer(organisations, 'two-three'),
      answer(opponents, 'industry'),
      answer(licence, 'permissive'),
      answer(usableByOthers, 'documented'),
      answer(nextAudience, 'companies')
    )
  ],
  not: answersFrom(
    answer(motive, 'convince'),
    answer(danger, 'none'),
    answer(agreement, 'board'),
    answer(maturity, 'prototype'),
    answer(resource, 'standard'),
    answer(carrier, 'association'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(sharedPower, 'now'),
    answer(capture, 'one-part'),
    answer(continuity, 'documented'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'companies'),
    answer(organisations, 'two-three'),
    answer(licence, 'permissive'),
    answer(nextAudience, 'companies')
  )
};
