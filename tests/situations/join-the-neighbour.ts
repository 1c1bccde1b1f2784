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

/** A village’s tool and a volunteers’ wiki, each beside a living one; and a map that stands on its own. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'join-or-build', 'share-cost'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'employer'),
      answer(maturity, 'first-users'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(contributionChannel, 'none'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(capture, 'everything'),
      answer(continuity, 'all-stops'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'alive'),
      answer(neighbourWish, 'join'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(users, 'local-authorities'),
      answer(organisations, 'one'),
      answer(returnWanted, 'none'),
      answer(releasePeople, 'one'),
      answer(needs, 'maintenance')
    ),
    answersFrom(
      answer(motive, 'join-or-build'),
      answer(danger, 'place-closes'),
      answer(agreement, 'co-authors'),
      answer(maturity, 'prototype'),
      answer(resource, 'content'),
      answer(carrier, 'informal-group'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'now'),
      answer(capture, 'several-parts'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'alive'),
      answer(neighbourWish, 'use'),
      answer(startingPoint, 'scratch'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'education', 'public'),
      answer(licence, 'copyleft'),
      answer(recipient, 'nobody'),
      answer(needs, 'hosting')
    )
  ],
  not: answersFrom(
    answer(motive, 'more-hands'),
    answer(danger, 'dispute'),
    answer(agreement, 'board'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'data'),
    answer(carrier, 'association'),
    answer(access, 'living'),
    answer(reuseRights, 'free-traced'),
    answer(contributionChannel, 'public-with-deadline'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'written-rules'),
    answer(capture, 'nothing'),
    answer(continuity, 'relay'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'alive'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(problemReach, 'thousands'),
    answer(users, 'public', 'companies'),
    answer(licence, 'copyleft')
  )
};
