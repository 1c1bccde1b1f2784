import { answer, answersFrom } from '#engine/reason/answer.ts';
import { generalInterest } from '#knowledge/questions/finance/general-interest.ts';
import { currentIncome } from '#knowledge/questions/finance/current-income.ts';
import { needs } from '#knowledge/questions/finance/needs.ts';
import { refusedFunders } from '#knowledge/questions/finance/refused-funders.ts';
import { communitySize } from '#knowledge/questions/identify/community-size.ts';
import { organisations } from '#knowledge/questions/identify/organisations.ts';
import { startingPoint } from '#knowledge/questions/identify/starting-point.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { decisionToday } from '#knowledge/questions/maintain/decision-today.ts';
import { largestFunder } from '#knowledge/questions/maintain/largest-funder.ts';
import { nameOwner } from '#knowledge/questions/maintain/name-owner.ts';
import { releasePeople } from '#knowledge/questions/maintain/release-people.ts';
import { writtenRules } from '#knowledge/questions/maintain/written-rules.ts';
import { licence } from '#knowledge/questions/produce/licence.ts';
import { workplace } from '#knowledge/questions/produce/workplace.ts';
import { access } from '#knowledge/questions/qualify/access.ts';
import { agreement } from '#knowledge/questions/qualify/agreement.ts';
import { capture } from '#knowledge/questions/qualify/capture.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { danger } from '#knowledge/questions/qualify/danger.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { motive } from '#knowledge/questions/qualify/motive.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { reuseRights } from '#knowledge/questions/qualify/reuse-rights.ts';
import { roadmapDecision } from '#knowledge/questions/qualify/roadmap-decision.ts';
import { transparency } from '#knowledge/questions/qualify/transparency.ts';
import { upkeep } from '#knowledge/questions/qualify/upkeep.ts';
import type { SituationDossiers } from './dossiers.ts';

export const dossiers: SituationDossiers = {
  leads: [
    // An association of mappers is split over the routes that it may show; whose money it takes is written.
    answersFrom(
      answer(motive, 'verdict'),
      answer(maturity, 'growth'),
      answer(resource, 'data', 'online-service'),
      answer(carrier, 'association'),
      answer(danger, 'dispute'),
      answer(agreement, 'board'),
      answer(access, 'living'),
      answer(reuseRights, 'free-traced'),
      answer(outsideContributors, 'diverse'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(capture, 'nothing'),
      answer(continuity, 'relay'),
      answer(transparency, 'published'),
      answer(upkeep, 'lasting'),
      answer(users, 'companies', 'public'),
      answer(organisations, 'four-plus'),
      answer(communitySize, 'over-hundred'),
      answer(licence, 'permissive'),
      answer(workplace, 'public-forge'),
      answer(conflictPath, 'procedure'),
      answer(decisionToday, 'vote'),
      answer(writtenRules, 'written'),
      answer(largestFunder, '30-to-60'),
      answer(nameOwner, 'neutral'),
      answer(releasePeople, 'three-plus'),
      answer(currentIncome, 'gifts', 'fees'),
      answer(needs, 'hosting'),
      answer(refusedFunders, 'written'),
      answer(generalInterest, 'ruling')
    ),
    // Translators at a table: old words or new ones, and nobody arbitrates.
    answersFrom(
      answer(motive, 'verdict'),
      answer(maturity, 'growth'),
      answer(resource, 'content', 'data'),
      answer(carrier, 'informal-group'),
      answer(danger, 'dispute'),
      answer(agreement, 'co-authors'),
      answer(access, 'living'),
      answer(reuseRights, 'free'),
      answer(outsideContributors, 'several'),
      answer(roadmapDecision, 'group-with-outsiders'),
      answer(continuity, 'documented'),
      answer(upkeep, 'lasting'),
      answer(startingPoint, 'fork'),
      answer(users, 'education', 'public'),
      answer(organisations, 'two-three'),
      answer(licence, 'copyleft'),
      answer(workplace, 'open-wiki'),
      answer(conflictPath, 'none'),
      answer(decisionToday, 'discussion'),
      answer(writtenRules, 'none'),
      answer(largestFunder, 'over-60'),
      answer(nameOwner, 'carrier'),
      answer(releasePeople, 'three-plus'),
      answer(currentIncome, 'grant'),
      answer(needs, 'animation')
    )
  ],
  // A map whose members quarrel about nothing, and who look for more hands.
  not: answersFrom(
    answer(motive, 'more-hands'),
    answer(maturity, 'growth'),
    answer(resource, 'data', 'online-service'),
    answer(carrier, 'association'),
    answer(danger, 'none'),
    answer(agreement, 'board'),
    answer(access, 'living'),
    answer(reuseRights, 'free'),
    answer(outsideContributors, 'diverse'),
    answer(roadmapDecision, 'group-with-outsiders'),
    answer(continuity, 'documented'),
    answer(upkeep, 'lasting'),
    answer(users, 'public', 'nonprofits'),
    answer(organisations, 'two-three'),
    answer(licence, 'copyleft'),
    answer(workplace, 'public-forge'),
    answer(conflictPath, 'mediator'),
    answer(largestFunder, 'under-30'),
    answer(nameOwner, 'carrier'),
    answer(releasePeople, 'three-plus'),
    answer(currentIncome, 'gifts', 'fees'),
    answer(needs, 'hosting')
  )
};
