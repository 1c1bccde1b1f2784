import { answer, answersFrom } from '#engine/reason/answer.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { neighbourWish } from '#knowledge/questions/identify/neighbour-wish.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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

/** Makers who copied abandoned plans, and a department that would take up an old library; and a tool whose neighbour is closed. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'join-or-build'),
      answer(danger, 'none'),
      answer(agreement, 'only-us'),
      answer(maturity, 'prototype'),
      answer(resource, 'hardware'),
      answer(carrier, 'informal-group'),
      answer(access, 'frozen'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'now'),
      answer(capture, 'one-part'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'abandoned'),
      answer(neighbourWish, 'take-over'),
      answer(startingPoint, 'fork'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(users, 'public', 'nonprofits'),
      answer(licence, 'copyleft'),
      answer(recipient, 'nobody'),
      answer(releasePeople, 'two')
    ),
    answersFrom(
      answer(motive, 'join-or-build'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(maturity, 'idea'),
      answer(resource, 'software'),
      answer(carrier, 'state-body'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'abandoned'),
      answer(neighbourWish, 'take-over'),
      answer(startingPoint, 'scratch'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(returnWanted, 'credit'),
      answer(needs, 'development', 'maintenance')
    )
  ],
  not: answersFrom(
    answer(motive, 'join-or-build'),
    answer(danger, 'none'),
    answer(agreement, 'only-us'),
    answer(maturity, 'first-users'),
    answer(resource, 'software'),
    answer(carrier, 'association'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(contributionChannel, 'public'),
    answer(outsideContributors, 'same-circle'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(sharedPower, 'later'),
    answer(capture, 'one-part'),
    answer(continuity, 'from-a-copy'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'nonprofits'),
    answer(licence, 'permissive')
  )
};
