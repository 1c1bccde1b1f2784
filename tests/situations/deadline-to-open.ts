import { answer, answersFrom } from '#engine/reason/answer.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { rights } from '#knowledge/questions/identify/rights.ts';
import { sensitiveData } from '#knowledge/questions/identify/sensitive-data.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { returnWanted } from '#knowledge/questions/produce/return-wanted.ts';
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

/** A date to publish by, and a part that is not one’s own. */
export const dossiers: SituationDossiers = {
  leads: [
    // A laboratory whose grant asks for open data at its end.
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(maturity, 'first-users'),
      answer(resource, 'data'),
      answer(carrier, 'research'),
      answer(upkeep, 'lasting'),
      answer(danger, 'money-ends'),
      answer(agreement, 'board'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'same-circle'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'from-a-copy'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'co-funded'),
      answer(rights, 'partial'),
      answer(organisations, 'two-three'),
      answer(users, 'researchers', 'local-authorities'),
      answer(sensitiveData, 'none'),
      answer(returnWanted, 'credit'),
      answer(workplace, 'internal'),
      answer(needs, 'maintenance'),
      answer(largestFunder, 'over-60'),
      answer(currentIncome, 'call'),
      answer(releasePeople, 'one')
    ),
    // A State agency asked to hand over its source code.
    answersFrom(
      answer(motive, 'answer-somebody'),
      answer(maturity, 'infrastructure'),
      answer(resource, 'software'),
      answer(carrier, 'state-body'),
      answer(upkeep, 'lasting'),
      answer(danger, 'none'),
      answer(agreement, 'board'),
      answer(access, 'none'),
      answer(reuseRights, 'unwritten'),
      answer(outsideContributors, 'nobody'),
      answer(roadmapDecision, 'carrier-silently'),
      answer(continuity, 'documented'),
      answer(neighbour, 'none'),
      answer(startingPoint, 'scratch'),
      answer(rights, 'clear'),
      answer(organisations, 'one'),
      answer(users, 'public', 'companies'),
      answer(sensitiveData, 'pseudonymisable'),
      answer(opponents, 'hierarchy'),
      answer(returnWanted, 'none'),
      answer(workplace, 'internal'),
      answer(releasePeople, 'three-plus'),
      answer(nameOwner, 'carrier')
    )
  ],
  // The same agency, once everything is open.
  not: answersFrom(
    answer(motive, 'answer-somebody'),
    answer(maturity, 'infrastructure'),
    answer(resource, 'software'),
    answer(carrier, 'state-body'),
    answer(upkeep, 'lasting'),
    answer(danger, 'none'),
    answer(agreement, 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'several'),
    answer(roadmapDecision, 'carrier-publicly'),
    answer(neighbour, 'none'),
    answer(startingPoint, 'own-work'),
    answer(rights, 'clear'),
    answer(organisations, 'one'),
    answer(users, 'public', 'companies'),
    answer(sensitiveData, 'none'),
    answer(licence, 'permissive'),
    answer(workplace, 'public-forge')
  )
};
