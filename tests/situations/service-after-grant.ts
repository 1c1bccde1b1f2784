import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { mainFunderLeaves } from '#knowledge/questions/maintain/main-funder-leaves.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { promise } from '#knowledge/questions/maintain/promise.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
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
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

export const dossiers: SituationDossiers = {
  leads: [
    // An association’s platform for shared vehicles, built on a call that ends in five months.
    answersFrom(
      answer(motive, 'after-funding'),
      answer(maturity, 'growth'),
      answer(resource, 'software', 'online-service'),
      answer(carrier, 'association'),
      answer(danger, 'money-ends'),
      answer(agreement, 'contractor', 'board'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'same-circle'),
      answer(continuity, 'from-a-copy'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(users, 'local-authorities', 'public'),
      answer(organisations, 'two-three'),
      answer(sensitiveData, 'personal'),
      answer(licence, 'copyleft'),
      answer(workplace, 'public-forge'),
      answer(largestFunder, 'over-60'),
      answer(mainFunderLeaves, 'stops'),
      answer(releasePeople, 'two'),
      answer(nameOwner, 'carrier'),
      answer(promise, 'best-effort'),
      answer(currentIncome, 'call'),
      answer(needs, 'hosting', 'maintenance'),
      answer(runway, 'three-to-six')
    ),
    // A laboratory’s annotation tool, used by forty teams, whose project ends.
    answersFrom(
      answer(motive, 'after-funding'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'software', 'online-service', 'data'),
      answer(carrier, 'research'),
      answer(danger, 'money-ends', 'person-leaves'),
      answer(agreement, 'employer'),
      answer(access, 'living'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'several'),
      answer(continuity, 'all-stops'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(users, 'researchers', 'education'),
      answer(organisations, 'four-plus'),
      answer(sensitiveData, 'personal'),
      answer(workplace, 'internal'),
      answer(largestFunder, 'over-60'),
      answer(mainFunderLeaves, 'stops'),
      answer(releasePeople, 'one'),
      answer(nameOwner, 'carrier'),
      answer(currentIncome, 'call'),
      answer(needs, 'hosting', 'maintenance'),
      answer(runway, 'three-to-six')
    )
  ],
  // A town’s service, paid from its own budget, that others ask for.
  not: answersFrom(
    answer(motive, 'answer-somebody'),
    answer(maturity, 'growth'),
    answer(resource, 'software', 'online-service'),
    answer(carrier, 'local-authority'),
    answer(danger, 'none'),
    answer(agreement, 'contractor'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(outsideContributors, 'nobody'),
    answer(continuity, 'from-a-copy'),
    answer(upkeep, 'lasting'),
    answer(startingPoint, 'own-work'),
    answer(users, 'local-authorities', 'nonprofits'),
    answer(organisations, 'four-plus'),
    answer(sensitiveData, 'personal'),
    answer(workplace, 'internal'),
    answer(largestFunder, 'over-60'),
    answer(mainFunderLeaves, 'stops'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(currentIncome, 'own-budget'),
    answer(needs, 'hosting'),
    answer(runway, 'over-eighteen')
  )
};
