import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** One person, or a few, who want to live from it soon. */
export const dossiers: SituationDossiers = {
  leads: [
    /** A developer with five months of savings and a library that firms use. */
    answersFrom(
      answer(motive, 'livelihood'),
      answer(agreement, 'only-us'),
      answer(danger, 'none'),
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'individual'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'developers', 'companies'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'around'),
      answer(releasePeople, 'one'),
      answer(needs, 'livelihood', 'maintenance'),
      answer(recipient, 'own-name'),
      answer(paidServices, 'integration'),
      answer(runway, 'three-to-six'),
      answer(currentIncome, 'sales')
    ),
    /** Three trainers with a free kit that schools and associations use. */
    answersFrom(
      answer(motive, 'livelihood'),
      answer(agreement, 'co-authors'),
      answer(danger, 'none'),
      answer(maturity, 'first-users'),
      answer(resource, 'content'),
      answer(carrier, 'informal-group'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'copyleft'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'alive'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(users, 'education', 'nonprofits'),
      answer(organisations, 'one'),
      answer(releasePeople, 'two'),
      answer(needs, 'livelihood', 'communication'),
      answer(recipient, 'nobody'),
      answer(paidServices, 'training'),
      answer(runway, 'six-to-eighteen'),
      answer(currentIncome, 'gifts')
    )
  ],
  not:
    /** Somebody alone who wants relief, not a wage. */
    answersFrom(
      answer(motive, 'more-hands'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'only-us'),
      answer(maturity, 'growth'),
      answer(resource, 'software'),
      answer(carrier, 'individual'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'now'),
      answer(upkeep, 'lasting'),
      answer(users, 'developers', 'companies'),
      answer(organisations, 'one'),
      answer(releasePeople, 'one'),
      answer(needs, 'maintenance'),
      answer(recipient, 'nobody'),
      answer(paidServices, 'none'),
      answer(runway, 'over-eighteen')
    )
};
