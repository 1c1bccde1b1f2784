import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { paidServices } from '#knowledge/questions/finance/paid-services.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { ownRevenue } from '#knowledge/questions/identify/own-revenue.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
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

/** A laboratory or public body that sells around what it made. */
export const dossiers: SituationDossiers = {
  leads: [
    /** A laboratory that sells fault detection to factories. */
    answersFrom(
      answer(motive, 'open-business'),
      answer(agreement, 'employer'),
      answer(danger, 'none'),
      answer(maturity, 'first-users'),
      answer(resource, 'software', 'data'),
      answer(carrier, 'research'),
      answer(access, 'on-request'),
      answer(reuseRights, 'restricted'),
      answer(licence, 'non-commercial'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'no'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'thousands'),
      answer(users, 'companies', 'researchers'),
      answer(organisations, 'one'),
      answer(ownRevenue, 'complementary'),
      answer(sensitiveData, 'pseudonymisable'),
      answer(needs, 'development', 'maintenance', 'livelihood'),
      answer(generalInterest, 'no'),
      answer(paidServices, 'training', 'integration'),
      answer(runway, 'six-to-eighteen'),
      answer(currentIncome, 'sales', 'call')
    ),
    /** A university team that trains professionals on its free corpus tools. */
    answersFrom(
      answer(motive, 'livelihood'),
      answer(agreement, 'employer', 'source-owner'),
      answer(danger, 'none'),
      answer(maturity, 'growth'),
      answer(resource, 'software', 'content'),
      answer(carrier, 'research'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'alive'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'partial'),
      answer(problemReach, 'thousands'),
      answer(users, 'researchers', 'education'),
      answer(organisations, 'two-three'),
      answer(ownRevenue, 'around'),
      answer(sensitiveData, 'none'),
      answer(needs, 'maintenance', 'training', 'livelihood'),
      answer(generalInterest, 'likely'),
      answer(paidServices, 'training'),
      answer(runway, 'six-to-eighteen'),
      answer(currentIncome, 'call')
    )
  ],
  not:
    /** A laboratory that sells nothing, and whose project ends. */
    answersFrom(
      answer(motive, 'after-funding'),
      answer(agreement, 'employer'),
      answer(danger, 'money-ends'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(carrier, 'research'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(users, 'researchers', 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(ownRevenue, 'none'),
      answer(needs, 'maintenance', 'livelihood'),
      answer(paidServices, 'none'),
      answer(runway, 'three-to-six'),
      answer(currentIncome, 'call')
    )
};
