import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

/** Work paid for by one organisation, that its peers ask for. */
export const dossiers: SituationDossiers = {
  leads: [
    /** A federation that has a contractor write a planning tool. */
    answersFrom(
      answer(motive, 'share-cost'),
      answer(agreement, 'contractor', 'board'),
      answer(danger, 'none'),
      answer(maturity, 'prototype'),
      answer(resource, 'software'),
      answer(carrier, 'association'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'nonprofits'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'none'),
      answer(sensitiveData, 'none'),
      answer(needs, 'development', 'legal'),
      answer(runway, 'over-eighteen'),
      answer(currentIncome, 'fees'),
      answer(largestFunder, 'under-30')
    ),
    /** A firm that pays for a connector between two programs its competitors use too. */
    answersFrom(
      answer(motive, 'share-cost'),
      answer(agreement, 'contractor'),
      answer(danger, 'none'),
      answer(maturity, 'first-users'),
      answer(resource, 'software'),
      answer(carrier, 'company'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'now'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'companies'),
      answer(organisations, 'two-three'),
      answer(ownRevenue, 'none'),
      answer(sensitiveData, 'none'),
      answer(opponents, 'supplier'),
      answer(needs, 'development', 'maintenance'),
      answer(runway, 'over-eighteen'),
      answer(currentIncome, 'own-budget')
    )
  ],
  not:
    /** Two villages: public bodies with a budget to vote. */
    answersFrom(
      answer(motive, 'share-cost'),
      answer(agreement, 'contractor'),
      answer(danger, 'none'),
      answer(maturity, 'first-users'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'unclear'),
      answer(problemReach, 'thousands'),
      answer(users, 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(needs, 'development', 'hosting'),
      answer(currentIncome, 'own-budget')
    )
};
