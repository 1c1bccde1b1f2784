import { answer, answersFrom } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { pitchTested } from '#knowledge/questions/disseminate/pitch-tested.ts';
import { proof } from '#knowledge/questions/disseminate/proof.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { politicalSupport } from '#knowledge/questions/maintain/political-support.ts';
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

/** A nurse’s sheets before a hospital’s board and a town’s tool before its council; and the same tool, not yet fit to show. */
export const dossiers: SituationDossiers = {
  leads: [
    answersFrom(
      answer(motive, 'convince'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'individual'),
      answer(access, 'frozen'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'private'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'now'),
      answer(capture, 'several-parts'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'public'),
      answer(organisations, 'two-three'),
      answer(opponents, 'hierarchy'),
      answer(licence, 'permissive'),
      answer(usableByOthers, 'documented'),
      answer(nextAudience, 'officials'),
      answer(proof, 'known-witness'),
      answer(pitchTested, 'untested'),
      answer(recipient, 'nobody')
    ),
    answersFrom(
      answer(motive, 'convince'),
      answer(danger, 'none'),
      answer(agreement, 'employer', 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(contributionChannel, 'public'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(capture, 'one-part'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(opponents, 'supplier'),
      answer(licence, 'permissive'),
      answer(usableByOthers, 'with-help'),
      answer(nextAudience, 'officials'),
      answer(proof, 'usage-figures'),
      answer(pitchTested, 'understood'),
      answer(politicalSupport, 'one-person')
    )
  ],
  not: answersFrom(
    answer(motive, 'convince'),
    answer(danger, 'none'),
    answer(agreement, 'employer', 'board'),
    answer(maturity, 'prototype'),
    answer(resource, 'software'),
    answer(carrier, 'local-authority'),
    answer(access, 'none'),
    answer(reuseRights, 'unwritten'),
    answer(contributionChannel, 'none'),
    answer(outsideContributors, 'nobody'),
    answer(roadmapDecision, 'carrier-silently'),
    answer(sharedPower, 'later'),
    answer(capture, 'everything'),
    answer(continuity, 'all-stops'),
    answer(upkeep, 'lasting'),
    answer(neighbour, 'closed'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'partial'),
    answer(problemReach, 'four-to-twenty'),
    answer(users, 'local-authorities'),
    answer(organisations, 'one'),
    answer(usableByOthers, 'no'),
    answer(nextAudience, 'officials'),
    answer(proof, 'none')
  )
};
