import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

export const dossiers: SituationDossiers = {
  leads: [
    // A laboratory’s river temperatures: the engineer’s contract ends, and only they can rebuild them.
    answersFrom(
      answer(motive, 'after-funding'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'data'),
      answer(carrier, 'research'),
      answer(danger, 'money-ends', 'person-leaves'),
      answer(agreement, 'employer', 'co-authors'),
      answer(access, 'living'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'all-stops'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'unclear'),
      answer(users, 'researchers', 'local-authorities'),
      answer(organisations, 'four-plus'),
      answer(sensitiveData, 'none'),
      answer(workplace, 'internal'),
      answer(reviewer, 'nobody'),
      answer(largestFunder, 'over-60'),
      answer(mainFunderLeaves, 'stops'),
      answer(releasePeople, 'one'),
      answer(nameOwner, 'carrier'),
      answer(currentIncome, 'call'),
      answer(needs, 'maintenance'),
      answer(runway, 'three-to-six')
    ),
    // An association’s survey of hedges: the grant that pays its coordinator is not renewed.
    answersFrom(
      answer(motive, 'after-funding'),
      answer(maturity, 'growth'),
      answer(resource, 'data', 'content'),
      answer(carrier, 'association'),
      answer(danger, 'money-ends'),
      answer(agreement, 'co-authors', 'board'),
      answer(access, 'frozen'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'several'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(users, 'local-authorities', 'public'),
      answer(organisations, 'two-three'),
      answer(sensitiveData, 'none'),
      answer(licence, 'copyleft'),
      answer(workplace, 'internal'),
      answer(reviewer, 'peer'),
      answer(largestFunder, 'over-60'),
      answer(mainFunderLeaves, 'slows'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier'),
      answer(currentIncome, 'grant'),
      answer(needs, 'maintenance', 'livelihood'),
      answer(runway, 'six-to-eighteen')
    )
  ],
  // The same association, with a booking service in place of a survey.
  not: answersFrom(
    answer(motive, 'after-funding'),
    answer(maturity, 'growth'),
    answer(resource, 'software', 'online-service'),
    answer(carrier, 'association'),
    answer(danger, 'money-ends'),
    answer(agreement, 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'same-circle'),
    answer(continuity, 'from-a-copy'),
    answer(upkeep, 'lasting'),
    answer(users, 'local-authorities', 'public'),
    answer(organisations, 'two-three'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'stops'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(currentIncome, 'grant'),
    answer(needs, 'maintenance', 'hosting'),
    answer(runway, 'six-to-eighteen')
  )
};
