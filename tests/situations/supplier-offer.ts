import { answer, answersFrom } from '#engine/reason/answer.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
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
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';
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

/** A supplier’s priced offer, against a tool made in the house. */
export const dossiers: SituationDossiers = {
  leads: [
    /** A village clerk whose spreadsheet four neighbours borrowed, and a publisher’s offer. */
    answersFrom(
      answer(motive, 'answer-somebody', 'join-or-build'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'board'),
      answer(maturity, 'first-users'),
      answer(resource, 'software'),
      answer(carrier, 'local-authority'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(sharedPower, 'now'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(problemReach, 'thousands'),
      answer(users, 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(sensitiveData, 'personal'),
      answer(opponents, 'supplier'),
      answer(closedDependency, 'blocking'),
      answer(releasePeople, 'one'),
      answer(needs, 'training'),
      answer(currentIncome, 'own-budget'),
      answer(nextAudience, 'officials')
    ),
    /** A federation of shelters that hesitates between its own register and a publisher’s. */
    answersFrom(
      answer(motive, 'join-or-build', 'answer-somebody'),
      answer(danger, 'none'),
      answer(agreement, 'board'),
      answer(maturity, 'growth'),
      answer(resource, 'online-service', 'data'),
      answer(carrier, 'association'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-publicly'),
      answer(sharedPower, 'later'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'closed'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'nonprofits'),
      answer(organisations, 'two-three'),
      answer(ownRevenue, 'none'),
      answer(sensitiveData, 'pseudonymisable'),
      answer(opponents, 'supplier'),
      answer(closedDependency, 'replaceable'),
      answer(releasePeople, 'two'),
      answer(needs, 'maintenance', 'hosting'),
      answer(runway, 'over-eighteen'),
      answer(refusedFunders, 'none'),
      answer(currentIncome, 'fees'),
      answer(nextAudience, 'officials')
    )
  ],
  not:
    /** Two villages that share a cost, with no supplier in sight. */
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
      answer(upkeep, 'lasting'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'unclear'),
      answer(users, 'local-authorities'),
      answer(organisations, 'two-three'),
      answer(opponents, 'nobody'),
      answer(needs, 'development'),
      answer(currentIncome, 'own-budget')
    )
};
