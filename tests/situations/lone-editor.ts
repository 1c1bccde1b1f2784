import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { fundraisingTime } from '#knowledge/questions/finance/fundraising-time.ts';
import { inKindOffers } from '#knowledge/questions/finance/in-kind-offers.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { recipient } from '#knowledge/questions/finance/recipient.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { problemReach } from '#knowledge/questions/identify/problem-reach.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { reviewer } from '#knowledge/questions/produce/reviewer.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
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
import { sharedPower } from '#knowledge/questions/qualify/shared-power.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

export const dossiers: SituationDossiers = {
  leads: [
    // A librarian alone with an idea: a binder of stories to tell in two languages.
    answersFrom(
      answer(motive, 'more-hands'),
      answer(maturity, 'idea'),
      answer(resource, 'content'),
      answer(carrier, 'individual'),
      answer(danger, 'none'),
      answer(agreement, 'employer'),
      answer(upkeep, 'lasting'),
      answer(neighbour, 'not-searched'),
      answer(startingPoint, 'scratch'),
      answer(problemReach, 'four-to-twenty'),
      answer(users, 'public', 'education'),
      answer(organisations, 'one'),
      answer(sensitiveData, 'none'),
      answer(workplace, 'email'),
      answer(usersProduce, 'yes'),
      answer(largestFunder, 'no-budget'),
      answer(needs, 'hosting'),
      answer(inKindOffers, 'translation'),
      answer(recipient, 'nobody'),
      answer(fundraisingTime, 'none'),
      answer(sharedPower, 'now')
    ),
    // An association’s catalogue of field names, which its secretary keeps in a spreadsheet and sends on request.
    answersFrom(
      answer(motive, 'more-hands'),
      answer(maturity, 'first-users'),
      answer(resource, 'data'),
      answer(carrier, 'association'),
      answer(danger, 'person-leaves'),
      answer(agreement, 'board'),
      answer(access, 'on-request'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'same-circle'),
      answer(continuity, 'all-stops'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'own-work'),
      answer(rights, 'partial'),
      answer(users, 'public', 'researchers'),
      answer(organisations, 'one'),
      answer(sensitiveData, 'none'),
      answer(workplace, 'email'),
      answer(reviewer, 'nobody'),
      answer(usersProduce, 'no'),
      answer(largestFunder, 'no-budget'),
      answer(releasePeople, 'one'),
      answer(nameOwner, 'one-person'),
      answer(needs, 'nothing')
    )
  ],
  // A company’s handbook, written in a closed tool by a paid team.
  not: answersFrom(
    answer(motive, 'open-business'),
    answer(maturity, 'growth'),
    answer(resource, 'content'),
    answer(carrier, 'company'),
    answer(danger, 'none'),
    answer(agreement, 'employer'),
    answer(access, 'on-request'),
    answer(reuseRights, 'unwritten'),
    answer(outsideContributors, 'nobody'),
    answer(continuity, 'documented'),
    answer(upkeep, 'lasting'),
    answer(startingPoint, 'own-work'),
    answer(users, 'companies'),
    answer(organisations, 'one'),
    answer(workplace, 'internal'),
    answer(reviewer, 'peer'),
    answer(usersProduce, 'no'),
    answer(largestFunder, 'over-60'),
    answer(releasePeople, 'two'),
    answer(nameOwner, 'carrier'),
    answer(currentIncome, 'sales'),
    answer(needs, 'nothing')
  )
};
