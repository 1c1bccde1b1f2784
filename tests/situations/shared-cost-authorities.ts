import { answer, answersFrom } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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

/** Public bodies that need one thing and could share its cost. */
export const dossiers: SituationDossiers = {
  leads: [
    /** Two villages that paid for the same booking program, before the budget. */
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
      answer(neighbour, 'not-searched'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'unclear'),
      answer(problemReach, 'thousands'),
      answer(users, 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(sensitiveData, 'personal'),
      answer(opponents, 'nobody'),
      answer(needs, 'development', 'hosting', 'legal'),
      answer(inKindOffers, 'staff-time'),
      answer(runway, 'six-to-eighteen'),
      answer(currentIncome, 'own-budget'),
      answer(largestFunder, '30-to-60'),
      answer(nextAudience, 'officials')
    ),
    /** A State office whose data four services use, each with its budget. */
    answersFrom(
      answer(motive, 'share-cost', 'convince'),
      answer(agreement, 'employer'),
      answer(danger, 'none'),
      answer(maturity, 'growth'),
      answer(resource, 'data'),
      answer(carrier, 'state-body'),
      answer(access, 'frozen'),
      answer(reuseRights, 'free'),
      answer(licence, 'permissive'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'now'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'clear'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'local-authorities', 'researchers'),
      answer(organisations, 'four-plus'),
      answer(sensitiveData, 'none'),
      answer(wouldSuffer, 'state', 'local-authorities'),
      answer(needs, 'maintenance', 'hosting'),
      answer(inKindOffers, 'hosting'),
      answer(runway, 'over-eighteen'),
      answer(currentIncome, 'own-budget'),
      answer(nextAudience, 'officials')
    )
  ],
  not:
    /** A town whose supplier offers to replace its own tool. */
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(agreement, 'employer'),
      answer(danger, 'none'),
      answer(maturity, 'first-users'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'no'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'local-authorities'),
      answer(organisations, 'one'),
      answer(sensitiveData, 'personal'),
      answer(opponents, 'supplier'),
      answer(needs, 'development'),
      answer(currentIncome, 'own-budget')
    )
};
