import { answer, answersFrom } from '#engine/reason/answer.ts';
import { reuseList } from '#knowledge/questions/disseminate/reuse-list.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
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

/** Something that many organisations use and few pay for. */
export const dossiers: SituationDossiers = {
  leads: [
    /** An association that keeps a message broker for banks and hospitals. */
    answersFrom(
      answer(motive, 'share-cost'),
      answer(agreement, 'board'),
      answer(danger, 'none'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'software'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free-traced'),
      answer(licence, 'copyleft'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'written-rules'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'developers', 'companies'),
      answer(organisations, 'four-plus'),
      answer(ownRevenue, 'none'),
      answer(wouldSuffer, 'companies', 'state'),
      answer(nameOwner, 'neutral'),
      answer(needs, 'maintenance', 'security'),
      answer(inKindOffers, 'staff-time'),
      answer(generalInterest, 'no'),
      answer(runway, 'six-to-eighteen'),
      answer(currentIncome, 'fees', 'gifts'),
      answer(reuseList, 'informal')
    ),
    /** An association whose exchange format many publishers read, and whose grant ends. */
    answersFrom(
      answer(motive, 'share-cost', 'after-funding'),
      answer(agreement, 'board'),
      answer(danger, 'money-ends'),
      answer(maturity, 'growth'),
      answer(resource, 'standard'),
      answer(carrier, 'association'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'companies', 'local-authorities'),
      answer(organisations, 'four-plus'),
      answer(ownRevenue, 'none'),
      answer(wouldSuffer, 'companies', 'local-authorities'),
      answer(nameOwner, 'carrier'),
      answer(needs, 'maintenance', 'animation', 'support'),
      answer(inKindOffers, 'staff-time', 'translation'),
      answer(runway, 'six-to-eighteen'),
      answer(currentIncome, 'grant'),
      answer(largestFunder, 'over-60')
    )
  ],
  not:
    /** One person alone keeps a library that many build in. */
    answersFrom(
      answer(motive, 'more-hands'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'only-us'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'software'),
      answer(carrier, 'individual'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'now'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(users, 'developers', 'companies'),
      answer(organisations, 'one'),
      answer(releasePeople, 'one'),
      answer(wouldSuffer, 'companies'),
      answer(needs, 'maintenance'),
      answer(recipient, 'nobody')
    )
};
